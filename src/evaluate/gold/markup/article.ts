import { codePointSlicer } from "../../../datasets/code-points.js";
import { nameTypes } from "../../../document/names.js";
import type { Assembly, Raw } from "./assembly.js";
import type { ReadTag } from "./attributes.js";
import { entitiesFrom } from "./entities.js";
import { eventsFrom } from "./events.js";
import { datelineFrom, datesFrom, moneyFrom } from "./expressions.js";
import type { MarkupHeader } from "./header.js";
import { freshIds } from "./ids.js";
import type { Mark, MarkedText } from "./spans.js";
import { statementsFrom } from "./statements.js";
import type { Fault, Tag } from "./tags.js";

/** What was read of a file. */
export interface MarkupParts {
  readonly header: MarkupHeader;
  readonly declared: readonly ReadTag[];
  readonly marked: MarkedText;
  readonly stem: string;
}

/** An article as its tags say it, unchecked; the tag each part of it came from; faults in how tags belong together. */
export interface UncheckedArticle {
  readonly raw: Raw;
  readonly origins: ReadonlyMap<object, Tag>;
  readonly faults: readonly Fault[];
}

/** Makes the article of what was read. */
export function uncheckedArticle({ header, declared, marked, stem }: MarkupParts): UncheckedArticle {
  const faults: Fault[] = [];
  const origins = new Map<object, Tag>();
  const assembly: Assembly = {
    slice: codePointSlicer(marked.text),
    report: ({ offset, source }, complaint) => faults.push({ ...complaint, offset, tag: source }),
    origins,
    newId: freshIds([...declared, ...marked.marks].flatMap(({ ids }) => ids)),
  };
  const raw: Raw = {
    doc_id: header.docId ?? stem,
    published: header.published,
    text: marked.text,
    ...listsFrom(declared, marked.marks, assembly),
  };
  return { raw, origins, faults };
}

function listsFrom(declared: readonly ReadTag[], marks: readonly Mark[], assembly: Assembly): Raw {
  const named = <Read extends ReadTag>(list: readonly Read[], ...names: readonly string[]) =>
    list.filter(({ tag }) => names.includes(tag.name));
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
