import { byPair } from "../order.js";
import { described, made } from "./assembly.js";
import { idPrefixes } from "./ids.js";
/** Makes the events of `<event>` around their triggers and, for those described before the text, of `<event/>`. */
export function eventsFrom(declared, marks, assembly) {
    const marked = new Set(marks.flatMap(({ ids }) => ids));
    for (const { tag, ids } of declared) {
        if (ids.some((id) => marked.has(id)))
            continue;
        assembly.report(tag, {
            found: ids.length === 0 ? "no id" : `event ${ids.join(" ")} without words in the text`,
            expected: `<event ${ids[0] ?? "v1"}> around the words that name it`,
            remedy: ids.length === 0 ? "write an id on both" : "mark them, or correct the id",
        });
    }
    return [...marks]
        .sort((a, b) => byPair([a.start, a.end], [b.start, b.end]))
        .map((mark) => eventOf(mark, declared, assembly));
}
function eventOf(mark, declared, assembly) {
    const own = declared.filter(({ ids }) => ids.some((id) => mark.ids.includes(id)));
    const { tag, fields } = described([...own, mark], assembly);
    const trigger = made([mark.start, mark.end], mark.tag, assembly);
    const id = mark.ids[0] ?? assembly.newId(idPrefixes.events);
    return made({ ...fields, id, trigger }, tag ?? mark.tag, assembly);
}
//# sourceMappingURL=events.js.map