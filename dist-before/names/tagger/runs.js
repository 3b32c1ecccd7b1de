import { particles } from "../lists/context.js";
/** The runs of a line. */
export function runsOf(words) {
    const runs = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (!word?.isNamelike)
            continue;
        const last = runs.at(-1);
        if (last && continues(words, last.to, index))
            last.to = index + 1;
        else
            runs.push({ from: index, to: index + 1 });
    }
    return runs;
}
/** Whether nothing that ends a name stands between the word before `end` and the one at `index`. */
function continues(words, end, index) {
    for (let at = end; at <= index; at++) {
        const { gap = "" } = words[at] ?? {};
        if (gap !== "" && gap !== "&" && !/^['’]s?$/u.test(gap))
            return false;
        if (at < index && !particles.has(words[at]?.text ?? ""))
            return false;
    }
    return true;
}
/**
 * Marks the words of a line that may belong to names in `active`, from `start` on: those in capitals, numbers beside
 * them, and up to three words between two of them.
 */
export function markActive(words, active, start) {
    let last = -1;
    for (let index = 0; index < words.length; index++) {
        if (!words[index]?.isNamelike)
            continue;
        if (last >= 0 && index - last <= widest)
            active.fill(1, start + last, start + index);
        active[start + index] = 1;
        last = index;
        if (isNumber(words[index - 1]))
            active[start + index - 1] = 1;
        if (isNumber(words[index + 1]))
            active[start + index + 1] = 1;
    }
}
/** How many words apart two words in capitals may stand that are part of one name. */
const widest = 4;
const isNumber = (word) => word !== undefined && /^\p{Nd}/u.test(word.text);
//# sourceMappingURL=runs.js.map