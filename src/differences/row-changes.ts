import { articleKey } from "./articles.js";
import { changeOf } from "./cell.js";
import type { Field } from "./fields.js";
import type { Pairing, Stretch } from "./pairing.js";
import { type Placed, quoterOf } from "./passage.js";
import type { Difference } from "./record.js";
import { changeWith, type FieldChange, fieldLine, type RowChange, recordOf } from "./row-change.js";
import type { ArticleRows } from "./run-index.js";
import type { Side, Sides } from "./sides.js";

/** How the rows of a dataset that stand in articles are compared. */
export interface RowSpec<Row extends Placed> {
  readonly dataset: Difference["dataset"];
  readonly id: (row: Row) => string;
  /** The rule that made it; null in datasets without rules. */
  readonly rule: (row: Row) => string | null;
  readonly fields: readonly Field<Row>[];
  /** What a row says, in a few words. */
  readonly summary: (row: Row, side: Side) => string;
  /** The words to point out, when they are not the row's whole text. */
  readonly marks?: (row: Row, side: Side) => readonly Stretch[];
}

/** An article of both runs. */
export interface ArticlePair {
  readonly a: ArticleRows;
  readonly b: ArticleRows;
}

/** What became of the rows of an article. */
export function rowChanges<Row extends Placed>(
  spec: RowSpec<Row>,
  { both, onlyA, onlyB }: Pairing<Row>,
  { article, sides }: { readonly article: ArticlePair; readonly sides: Sides },
): RowChange[] {
  const changed = both.flatMap(([a, b]) => {
    const fields = changedFields(spec.fields, [a, b], sides);
    return fields.length > 0 ? [{ a, b, fields }] : [];
  });
  if (changed.length + onlyA.length + onlyB.length === 0) return [];
  const make = changeMaker(spec, { article, sides });
  return [
    ...changed.map(({ a, b, fields }) => make({ a, b, row: b, side: "b" }, fields)),
    ...onlyA.map((a) => make({ a, b: null, row: a, side: "a" }, [{ before: spec.summary(a, sides.a) }])),
    ...onlyB.map((b) => make({ a: null, b, row: b, side: "b" }, [{ after: spec.summary(b, sides.b) }])),
  ];
}

/** The fields in which two rows differ, in the order of the fields. */
export function changedFields<Row>(
  fields: readonly Field<Row>[],
  [a, b]: readonly [Row, Row],
  sides: Pick<Sides, "a" | "b">,
): FieldChange[] {
  return fields.flatMap(({ name, of, isSame }) => {
    if (isSame?.(a, b)) return [];
    const change = changeOf(of(a, sides.a), of(b, sides.b));
    return change ? [{ field: name, ...change }] : [];
  });
}

/** A row of either run or both, and the one of them that is shown. */
interface Shown<Row> {
  readonly a: Row | null;
  readonly b: Row | null;
  readonly row: Row;
  readonly side: "a" | "b";
}

function changeMaker<Row extends Placed>(
  { dataset, id, rule, marks }: RowSpec<Row>,
  { article, sides }: { readonly article: ArticlePair; readonly sides: Sides },
): (shown: Shown<Row>, fields: readonly FieldChange[]) => RowChange {
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
