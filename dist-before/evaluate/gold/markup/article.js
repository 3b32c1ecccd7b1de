import { codePointSlicer } from "../../../datasets/code-points.js";
import { nameTypes } from "../../../document/names.js";
import { entitiesFrom } from "./entities.js";
import { eventsFrom } from "./events.js";
import { datelineFrom, datesFrom, moneyFrom } from "./expressions.js";
import { freshIds } from "./ids.js";
import { statementsFrom } from "./statements.js";
/** Makes the article of what was read. */
export function uncheckedArticle({ header, declared, marked, stem }) {
    const faults = [];
    const origins = new Map();
    const assembly = {
        slice: codePointSlicer(marked.text),
        report: ({ offset, source }, complaint) => faults.push({ ...complaint, offset, tag: source }),
        origins,
        newId: freshIds([...declared, ...marked.marks].flatMap(({ ids }) => ids)),
    };
    const raw = {
        doc_id: header.docId ?? stem,
        published: header.published,
        text: marked.text,
        ...listsFrom(declared, marked.marks, assembly),
    };
    return { raw, origins, faults };
}
function listsFrom(declared, marks, assembly) {
    const named = (list, ...names) => list.filter(({ tag }) => names.includes(tag.name));
    const statements = {
        declared: named(declared, "statement"),
        contents: named(marks, "content"),
        speakers: named(marks, "speaker"),
        cues: named(marks, "cue"),
    };
    return {
        dateline: datelineFrom(named(marks, "dateline"), assembly),
        entities: entitiesFrom(named(declared, ...nameTypes), named(marks, ...nameTypes), assembly),
        dates: datesFrom(named(marks, "date"), assembly),
        money: moneyFrom(named(marks, "money"), assembly),
        statements: statementsFrom(statements, assembly),
        events: eventsFrom(named(declared, "event"), named(marks, "event"), assembly),
    };
}
//# sourceMappingURL=article.js.map