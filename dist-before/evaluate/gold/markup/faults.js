import { complaintAt, joinedWith } from "../problems.js";
import { placeAt } from "./places.js";
/** Faults as text, in the order of the file, each with the line and column (in characters, from 1) where its tag begins. */
export function faultsAsText(content, faults) {
    const sorted = [...faults].sort((a, b) => a.offset - b.offset);
    return joinedWith(sorted, (fault) => complaintAt(placeOf(content, fault), fault));
}
function placeOf(content, { offset, tag }) {
    const { line, column } = placeAt(content, offset);
    const place = `line ${line}, column ${column}`;
    return tag === null ? place : `${place}, ${shortened(tag)}`;
}
function shortened(tag) {
    const characters = [...tag.slice(0, 200).replaceAll(/\s+/gu, " ")];
    return characters.length <= 50 ? characters.join("") : `${characters.slice(0, 48).join("")}…>`;
}
//# sourceMappingURL=faults.js.map