import { paragraphsOf } from "../document/paragraphs.js";
import { covers, itemAt } from "../document/span.js";
import { stage } from "../document/stage.js";
import { sentenceEnds } from "./sentences.js";
import { sentenceTagger } from "./tag-sentence.js";
import { tokenize } from "./tokenize.js";
/** Splits an article into paragraphs, sentences and tokens (wink), with part of speech (our tagger) and lemma. */
export function tokenStage(tokenizer, tagger) {
    const tagSentence = sentenceTagger(tagger);
    return stage({
        name: "tokens",
        reads: ["quotations"],
        writes: "tokens",
        run(doc) {
            const paragraphs = paragraphsOf(doc.text);
            const limits = limitsOf(doc);
            const furniture = doc.furniture.filter((piece) => piece.kind !== "subheading");
            const tokens = [];
            const sentences = [];
            for (const [number, paragraph] of paragraphs.entries()) {
                const drafts = tokenize(doc.text, paragraph, tokenizer);
                let first = 0;
                for (const end of sentenceEnds(doc.text, drafts, limits)) {
                    const own = drafts.slice(first, end);
                    tagSentence(doc.text, own);
                    sentences.push(sentenceOf(own, { quotations: doc.quotations, furniture, firstToken: tokens.length, paragraph: number }));
                    for (const token of own) {
                        token.sentence = sentences.length - 1;
                        tokens.push(token);
                    }
                    first = end;
                }
            }
            return { tokens, sentences, paragraphs };
        },
    });
}
/** A dateline and a tweet are units: a sentence ends behind them, none ends inside a dateline. */
function limitsOf({ dateline, tweets, quotations }) {
    const breaks = tweets.flatMap((tweet) => [tweet.content.end, tweet.end]);
    if (dateline)
        breaks.push(dateline.end);
    return {
        breaks,
        holds: dateline ? [dateline] : [],
        openings: new Map(quotations.map(({ start, end }) => [start, end])),
        closings: new Set(quotations.flatMap(({ closed, end }) => (closed ? [end] : []))),
    };
}
function sentenceOf(own, { quotations, furniture, firstToken, paragraph }) {
    return {
        start: own[0]?.start ?? 0,
        end: own.at(-1)?.end ?? 0,
        firstToken,
        endToken: firstToken + own.length,
        paragraph,
        isQuoted: isWithin(quotations, own),
        isBoilerplate: isWithin(furniture, own),
    };
}
/** Whether there are words, marks not counted, and each stands in one of the stretches. */
function isWithin(stretches, tokens) {
    let hasWord = false;
    for (const token of tokens) {
        if (token.partOfSpeech === "PUNCT")
            continue;
        const at = itemAt(stretches, token.start);
        if (at === null || !covers(at, token))
            return false;
        hasWord = true;
    }
    return hasWord;
}
//# sourceMappingURL=stage.js.map