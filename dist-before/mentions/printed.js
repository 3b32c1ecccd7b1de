import { cleanName } from "../document/namesakes.js";
import { surfaceOf } from "../document/span.js";
/** The names of an article as printed, in the same order. */
export function printedNames(names, text, entryOf = () => null) {
    const cleaned = new Map();
    return names.map((name) => {
        const surface = surfaceOf(text, name);
        const printed = cleaned.get(surface) ?? cleanName(surface);
        cleaned.set(surface, printed);
        return { name, surface, printed, entry: entryOf(name.form === "handle" ? surface : printed, name.type) };
    });
}
//# sourceMappingURL=printed.js.map