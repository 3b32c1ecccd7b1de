import { tagNumber } from "./sentence.js";
/**
 * For words that wink has not cut itself the numbers of the tags it gives the same text: of the token that holds the
 * first character of each. `spaces` says after which words white space stands.
 */
export function hintsFor(forms, spaces, tokenizer) {
    let text = "";
    const starts = forms.map((form, index) => {
        const start = text.length;
        text += spaces[index] ? `${form} ` : form;
        return start;
    });
    const { values, tags } = tokenizer(text.replaceAll("\n", " "));
    const hints = new Uint8Array(forms.length).fill(tagNumber("X"));
    let word = 0;
    let at = 0;
    for (const [index, value] of values.entries()) {
        const from = text.indexOf(value, at);
        if (from < 0)
            continue;
        at = from + value.length;
        for (; word < starts.length && (starts[word] ?? 0) < at; word++) {
            if ((starts[word] ?? 0) >= from)
                hints[word] = tagNumber(tags[index] ?? "X");
        }
    }
    return hints;
}
//# sourceMappingURL=hints.js.map