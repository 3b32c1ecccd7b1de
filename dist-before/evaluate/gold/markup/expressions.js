import { bySpan } from "../../../document/span.js";
import { made } from "./assembly.js";
import { idPrefixes } from "./ids.js";
/** Makes the dates of `<date>`: the type may be left out where the value shows it. */
export function datesFrom(marks, assembly) {
    return expressionsFrom(marks, idPrefixes.dates, assembly, ({ value }) => typeof value === "string" ? { type: typeShownBy(value) } : {});
}
/** Makes the amounts of `<money>`. */
export function moneyFrom(marks, assembly) {
    return expressionsFrom(marks, idPrefixes.money, assembly, () => ({}));
}
/** Makes the dateline of `<dateline>`, or null; there is one at most. */
export function datelineFrom(marks, assembly) {
    const [first, ...others] = marks;
    for (const { tag } of others) {
        assembly.report(tag, { found: "a second dateline", expected: "one at most", remedy: "remove one of them" });
    }
    return first ? made({ ...first.fields, start: first.start, end: first.end }, first.tag, assembly) : null;
}
/** The type a TIMEX3 value shows by its form: `P7Y` is a DURATION, `2022-10-01T09` and `T09` a TIME, all else a DATE. */
export function typeShownBy(value) {
    if (/^P[\dXT]/u.test(value))
        return "DURATION";
    return /^[\dXW-]*T[\dA-Z]/u.test(value) ? "TIME" : "DATE";
}
function expressionsFrom(marks, prefix, assembly, defaults) {
    return [...marks].sort(bySpan).map(({ tag, ids, fields, start, end }) => {
        const id = ids[0] ?? assembly.newId(prefix);
        const text = assembly.slice(start, end);
        return made({ ...defaults(fields), ...fields, id, start, end, text }, tag, assembly);
    });
}
//# sourceMappingURL=expressions.js.map