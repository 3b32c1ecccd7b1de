import { ArcLabeller } from "./arc-labeller.js";
import { BeamSearch } from "./beam-search.js";
import { GreedyParser } from "./greedy-parser.js";
import { Guide } from "./guide.js";
import { attachMarks } from "./marks-attached.js";
import { MoveScorer } from "./move-scorer.js";
import { ParserWords } from "./parser-words.js";
/** Sentences of more words, marks not counted, are not parsed with a beam. */
const longestInBeam = 250;
/**
 * A parser of two passes: a greedy arc-hybrid parser reads a sentence from its end, then another from its beginning,
 * which sees the first one's tree and so knows what is still to come (stacking, Nivre and McDonald 2008). With a beam,
 * trained for this parser, the second pass follows several parses at a time; sentences of more than 250 words are
 * parsed greedily all the same, so that the time a sentence takes stays in proportion to its length.
 */
export function parserOf(model, table, beam = null) {
    const words = new ParserWords(table, model.tagNames);
    const reversed = new ParserWords(table, model.tagNames);
    const guide = new Guide();
    const backward = new GreedyParser(model.backward, null);
    const greedy = new GreedyParser(model.forward, guide);
    const search = beam ? searchWith(beam, model.forward, guide) : greedy;
    const tagNumbers = new Map(model.tagNames.map((name, number) => [name, number]));
    return {
        relationNames: model.relationNames,
        tagNumber: (name) => tagNumbers.get(name) ?? tagNumbers.get("X") ?? 0,
        parse(forms, tags, tree) {
            words.read(forms, tags);
            reversed.readReversed(words);
            guide.readReversed(backward.parse(reversed));
            const forward = words.length > longestInBeam ? greedy : search;
            writeTree(forward.parse(words), words, tree);
            attachMarks(forms.length, words, model.relationNames, tree);
        },
    };
}
function searchWith({ moves, width }, forward, guide) {
    return new BeamSearch({ moves: new MoveScorer(moves, guide), labeller: new ArcLabeller(forward, guide), width });
}
function writeTree({ head, label }, { length, token }, { heads, relations }) {
    for (let word = 0; word < length; word++) {
        const at = token[word] ?? 0;
        const above = head[word] ?? length;
        heads[at] = above === length ? -1 : (token[above] ?? -1);
        relations[at] = label[word] ?? 0;
    }
}
//# sourceMappingURL=parser.js.map