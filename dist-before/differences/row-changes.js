import { articleKey } from "./articles.js";
import { changeOf } from "./cell.js";
import { quoterOf } from "./passage.js";
import { changeWith, fieldLine, recordOf } from "./row-change.js";
/** What became of the rows of an article. */
export function rowChanges(spec, { both, onlyA, onlyB }, { article, sides }) {
    const changed = both.flatMap(([a, b]) => {
        const fields = changedFields(spec.fields, [a, b], sides);
        return fields.length > 0 ? [{ a, b, fields }] : [];
    });
    if (changed.length + onlyA.length + onlyB.length === 0)
        return [];
    const make = changeMaker(spec, { article, sides });
    return [
        ...changed.map(({ a, b, fields }) => make({ a, b, row: b, side: "b" }, fields)),
        ...onlyA.map((a) => make({ a, b: null, row: a, side: "a" }, [{ before: spec.summary(a, sides.a) }])),
        ...onlyB.map((b) => make({ a: null, b, row: b, side: "b" }, [{ after: spec.summary(b, sides.b) }])),
    ];
}
/** The fields in which two rows differ, in the order of the fields. */
export function changedFields(fields, [a, b], sides) {
    return fields.flatMap(({ name, of, isSame }) => {
        if (isSame?.(a, b))
            return [];
        const change = changeOf(of(a, sides.a), of(b, sides.b));
        return change ? [{ field: name, ...change }] : [];
    });
}
function changeMaker({ dataset, id, rule, marks }, { article, sides }) {
    const quote = {
        a: quoterOf(sides.a.run, article.a.document.text),
        b: quoterOf(sides.b.run, article.b.document.text),
    };
    const { doc_id, source_path } = article.b.document;
    return ({ a, b, row, side }, fields) => {
        const { sentence, passage } = quote[side](row, marks?.(row, sides[side]));
        const change = changeWith(a, b);
        const rules = { rule_a: a && rule(a), rule_b: b && rule(b) };
        const common = {
            ...{ change, dataset, doc_id, source_path, row_id_a: a && id(a), row_id_b: b && id(b), ...rules, sentence },
            ...{ surface: row.surface, char_start: row.char_start, char_end: row.char_end },
        };
        const records = fields.map((field) => recordOf({ ...common, ...field }));
        const summary = change === "changed" ? "" : ` · ${records[0]?.before ?? records[0]?.after}`;
        return {
            records,
            group: [...new Set([rules.rule_a ?? [], rules.rule_b ?? []].flat())].join(" → "),
            article: articleKey(article.b.document),
            heading: `${change} · ${source_path}, characters ${row.char_start}–${row.char_end}${summary}`,
            passage,
            details: change === "changed" ? records.map(fieldLine) : [],
        };
    };
}
//# sourceMappingURL=row-changes.js.map