import { editDistance } from "../../document/namesakes.js";
/** The columns of a lexicon. */
export const columns = ["name", "type", "mode", "id", "aliases", "country", "valid_from", "valid_until"];
/** The column of this name, or null. */
export function columnNamed(name) {
    return columns.find((column) => column === name) ?? null;
}
/** A sentence that proposes the known word most like the one found; empty when none is like it. */
export function proposal(found, known) {
    const word = found.toLowerCase();
    const distance = (each) => {
        const lower = each.toLowerCase();
        const isBeginning = word.length > 1 && (lower.startsWith(word) || word.startsWith(lower));
        return isBeginning ? 0 : editDistance(word, lower, 2);
    };
    const [best] = [...known].sort((a, b) => distance(a) - distance(b));
    return best !== undefined && distance(best) <= 2 ? ` Did you mean ${best}?` : "";
}
/** A value as it is shown in a message: in quotation marks, cut when it is long. */
export function shown(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
//# sourceMappingURL=row.js.map