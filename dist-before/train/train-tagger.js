import { AveragedPerceptron, highest } from "../learn/averaged-perceptron.js";
import { lexiconOf, normalized } from "../learn/lexicon.js";
import { packedWeights } from "../learn/packed-weights.js";
import { randomFrom, shuffled } from "../learn/random.js";
import { WordTable } from "../learn/word-table.js";
import { tagNames } from "../tokens/tagger/sentence.js";
import { allTags, taggerOf } from "../tokens/tagger/tagger.js";
import { tagTemplates } from "../tokens/tagger/templates.js";
import { partsOf, withoutHeldOut } from "./held-out.js";
import { TagScorer } from "./tag-scorer.js";
import { StepTuner } from "./tune-steps.js";
/** Words seen less often have no set of tags: it would give away the one tag they have. */
const leastSeen = 3;
/** For each word seen often enough the set of its tags as a number: a bit a tag, above them the commonest. */
export function tagSetsOf(sentences) {
    const seen = new Map();
    for (const { forms, tags } of sentences) {
        forms.forEach((form, index) => {
            const word = normalized(form);
            const counts = seen.get(word) ?? new Int32Array(tagNames.length);
            seen.set(word, counts);
            const tag = tags[index] ?? 0;
            counts[tag] = (counts[tag] ?? 0) + 1;
        });
    }
    const sets = new Map();
    for (const [word, counts] of seen) {
        const total = counts.reduce((sum, count) => sum + count, 0);
        if (total < leastSeen)
            continue;
        let set = highest(counts) << 20;
        counts.forEach((count, tag) => {
            if (count >= Math.max(2, total * 0.02))
                set |= 1 << tag;
        });
        sets.set(word, set);
    }
    return sets;
}
/** Trains a tagger on sentences and on copies of them in another case; `copiesOf` makes these. */
export function trainTagger(sentences, { clusters, training, copiesOf }) {
    const { own, unseen } = withoutHeldOut(sentences);
    const tagSets = tagSetsOf(own);
    const table = new WordTable(lexiconOf(clusters, tagSets));
    const weights = learnTags([...own, ...copiesOf(own)], table, training);
    return { tagSets, weights, plan: planFor(packedWeights(weights.table, weights), table, { unseen, training }) };
}
function learnTags(sentences, table, { rounds, bits, seeds, cut }) {
    const classes = tagNames.length;
    const sum = new Float32Array(2 ** bits + classes);
    for (const seed of seeds) {
        const random = randomFrom(seed);
        const model = new AveragedPerceptron({ bits, classes });
        const scorer = new TagScorer(model, table);
        for (let round = 0; round < rounds; round++) {
            for (const index of shuffled(sentences.length, random)) {
                const sentence = sentences[index];
                if (!sentence)
                    continue;
                scorer.tag(sentence, (at, wrong) => {
                    model.learn(scorer.features, scorer.features.length, { right: sentence.tags[at] ?? 0, wrong });
                });
            }
        }
        model.addTo(sum);
    }
    return { table: sum, bits, classes, cut: cut * seeds.length };
}
/** Cuts the decisions of a tagger into steps on sentences that it has not learnt from. */
function planFor(weights, table, { unseen, training }) {
    const tuner = new StepTuner(weights);
    const scorer = new TagScorer(weights, table);
    for (const sentence of unseen)
        scorer.tag(sentence, () => tuner.note(scorer.features, allTags));
    return tuner.plan(tagTemplates.lines.length, training.steps);
}
/** Tags each sentence with a tagger trained on the others. */
export function heldOutTags(sentences, school) {
    const found = new Map();
    for (const { own, others } of partsOf(sentences)) {
        const { tagSets, weights, plan } = trainTagger(others, school);
        const table = new WordTable(lexiconOf(school.clusters, tagSets));
        const tagger = taggerOf({ weights: packedWeights(weights.table, weights), plan }, table);
        for (const sentence of own) {
            const tags = new Uint8Array(sentence.forms.length);
            tagger.tag(sentence.forms, sentence.hints, tags);
            found.set(sentence, tags);
        }
    }
    return sentences.map((sentence) => found.get(sentence) ?? sentence.tags);
}
//# sourceMappingURL=train-tagger.js.map