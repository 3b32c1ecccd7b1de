import { readdirSync } from "node:fs";
import { codeOf } from "../unreadable.js";
import { partsIn } from "./work-folder.js";
/** The parts of a manifest that are not annotated yet, in input order. */
export function missingParts(folder, { parts }) {
    const there = new Set(namesIn(partsIn(folder)));
    return parts.filter((name) => !there.has(name));
}
/** The names in a folder; none when it is not there. */
export function namesIn(folder) {
    try {
        return readdirSync(folder);
    }
    catch (error) {
        if (codeOf(error) === "ENOENT")
            return [];
        throw error;
    }
}
const mostNamed = 5;
/** The first few of some names, as they stand in a message. */
export function firstFew(names) {
    return `${names.slice(0, mostNamed).join(", ")}${names.length > mostNamed ? ", …" : ""}`;
}
/** Why jobs failed, a line each, of the first few. */
export function reasonsOf(failures) {
    const lines = failures.slice(0, mostNamed).map(({ part, reason }) => `\n  ${part}: ${reason}`);
    return `${lines.join("")}${failures.length > mostNamed ? "\n  …" : ""}`;
}
//# sourceMappingURL=missing.js.map