import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP, {} from "wink-nlp";
/** Wink as its documentation calls it: every step of its pipe (sentences, negation, sentiment, tags, two kinds of entities). */
export function wholeWink() {
    const { readDoc } = winkNLP(model);
    return (text) => readDoc(text);
}
/** Compromise as its documentation calls it, with all its plugins: reads a text, then lists people, places, organizations. */
export function wholeCompromise(text) {
    const document = nlp(text);
    return {
        document,
        people: names(document.people()),
        places: names(document.places()),
        organizations: names(document.organizations()),
    };
}
function names(view) {
    // Safe: `out("array")` gives a string a match; its declared type is that of any format.
    return view.out("array");
}
//# sourceMappingURL=contenders.js.map