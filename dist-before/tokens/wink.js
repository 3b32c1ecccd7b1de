import model from "wink-eng-lite-web-model";
import winkNLP, {} from "wink-nlp";
/**
 * The only place that touches wink. Loading the model takes some 100 ms: make one tokenizer and keep it. Wink is not
 * asked for sentences, which have no say in its tags; one paragraph at a time is quicker than the whole text at once.
 *
 * Wink learns every word it has not seen and takes it whole when it comes again: having read `GUARD'S`, it no longer
 * splits `guard's`. What it has learnt is taken from it after each paragraph, so that a paragraph has the same tokens
 * whatever was read before it; but for words of plain letters, which it would read the same way again.
 */
export function winkTokenizer() {
    let wink = forgetfulWink();
    return (paragraph) => {
        if (wink.held() > mostHeld)
            wink = forgetfulWink();
        return wink.read(paragraph);
    };
}
/** What all of wink's patterns take for one word. Not `USD`, which is a word by itself and a currency before digits. */
const isPlain = /^[A-Z]?[a-z]+$/;
/** Words that wink may have learnt, even those it cannot find any more, before it is loaded anew: some 15 MB. */
const mostHeld = 200_000;
function forgetfulWink() {
    let lexemes = { hash: {}, list: [] };
    const { its, readDoc } = winkNLP({
        ...model,
        core() {
            // Safe: the shape of the model that this very version of wink ships; a test holds it.
            const core = model.core();
            lexemes = core.features.lexeme;
            return core;
        },
    }, ["pos"]);
    // Safe: `lemma` gives a string a token; only its declared type lacks the overload for collections.
    const lemma = its.lemma;
    const own = lexemes.list.length;
    let known = own;
    return {
        held: () => known - own,
        read(paragraph) {
            const tokens = readDoc(paragraph).tokens();
            const read = { values: tokens.out(its.value), lemmas: tokens.out(lemma), tags: tagsOf(tokens.out(its.pos)) };
            for (; known < lexemes.list.length; known++) {
                const word = lexemes.list[known] ?? "";
                if (!isPlain.test(word))
                    delete lexemes.hash[word];
            }
            return read;
        },
    };
}
function tagsOf(tags) {
    // Safe: wink's tag set is UPOS and SPACE.
    return tags;
}
//# sourceMappingURL=wink.js.map