import { covers, firstEndingAfter, type Span, trimSpan } from "../document/span.js";
import type { Statement } from "../document/statements.js";
import type { Draft } from "./draft.js";
import type { Reading } from "./line.js";
import { mediumOf } from "./medium.js";
import { withOwners } from "./owners.js";
import { pieces } from "./pieces.js";
import { entityAt, mentionsInside, speakerSpanOf } from "./speaker.js";
import { tweetStatements } from "./tweets.js";

/** Turns drafts into statements: speaker, kind, medium, day, container; sorted by content. */
export function resolveDrafts(doc: Reading, drafts: readonly Draft[]): Statement[] {
  const inside = new Set(drafts.filter((draft) => draft.isInside).flatMap((draft) => resolved(doc, draft)));
  const reported = drafts.filter((draft) => !draft.isInside).flatMap((draft) => resolved(doc, draft));
  const found = [...tweetStatements(doc), ...reported, ...inside].sort(byPlace);
  const statements = found.filter((each, index) => !inside.has(each) || containerOf(found, index) !== null);
  const nested = statements.map((statement, index) => ({ ...statement, parent: containerOf(statements, index) }));
  return withOwners(doc, nested);
}

const firstStart = ({ content, cueSpan }: Statement) =>
  Math.min(content[0]?.start ?? 0, cueSpan?.start ?? Number.MAX_SAFE_INTEGER);
const byPlace = (a: Statement, b: Statement) =>
  firstStart(a) - firstStart(b) || (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0);

function resolved(doc: Reading, draft: Draft): Statement[] {
  const { content, kind } = pieces(draft.isInside ? { ...doc, quotations: [] } : doc, draft.content);
  if (content.length === 0) return [];
  const speakerSpan = draft.source && speakerSpanOf(doc, trimSpan(doc.text, draft.source));
  const addresseeSpans = draft.addressees.map((span) => speakerSpanOf(doc, span));
  const words = [...(draft.source ? [draft.source] : []), ...draft.attribution]
    .map(({ start, end }) => doc.text.slice(start, end))
    .join(" ");
  return [
    {
      kind,
      medium: mediumOf(words),
      speaker: entityAt(doc, speakerSpan),
      speakerSpan,
      cueSpan: draft.cueSpan,
      cue: draft.cue,
      content,
      addressees: addresseeSpans.flatMap((span) => entityAt(doc, span) ?? []),
      addresseeSpans,
      about: aboutOf(doc, content),
      saidOnTimex: timexIn(doc, draft),
      parent: null,
      isNegated: draft.isNegated,
      rule: draft.rule,
      confidence: null,
    },
  ];
}

function aboutOf(doc: Reading, content: readonly Span[]): number[] {
  const entities = content
    .flatMap((span) => mentionsInside(doc, span))
    .filter(({ form }) => form !== "pronoun")
    .map(({ entity }) => entity);
  return [...new Set(entities)];
}

function timexIn(doc: Reading, { attribution, content }: Draft): number | null {
  for (const span of attribution) {
    for (let at = firstEndingAfter(doc.timexes, span.start); at < doc.timexes.length; at++) {
      const timex = doc.timexes[at];
      if (!timex || timex.start >= span.end) break;
      if (!content.some((piece) => covers(piece, timex))) return at;
    }
  }
  return null;
}

/** The nearest statement before, or around, whose content holds this one's cue and content. */
function containerOf(statements: readonly Statement[], index: number): number | null {
  const own = statements[index];
  if (!own) return null;
  let best: { index: number; length: number } | null = null;
  for (let at = Math.max(0, index - 12); at < Math.min(statements.length, index + 12); at++) {
    const other = statements[at];
    if (!other || at === index || !holds(other, own)) continue;
    const length = other.content.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length < (best?.length ?? Number.POSITIVE_INFINITY)) best = { index: at, length };
  }
  return best?.index ?? null;
}

function holds(outer: Statement, inner: Statement): boolean {
  const [around, within] = [hullOf(outer), hullOf(inner)];
  if (!inner.cueSpan || around.end - around.start <= within.end - within.start) return false;
  return covers(around, inner.cueSpan) && covers(around, within);
}

const hullOf = ({ content }: Statement): Span => ({ start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 });
