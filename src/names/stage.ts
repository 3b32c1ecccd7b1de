import type { Annotated } from "../document/layers.js";
import type { Name } from "../document/names.js";
import { bySpan, overlaps, type Span } from "../document/span.js";
import { stage } from "../document/stage.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Lexicon } from "../gazetteer/user/lexicon.js";
import type { Candidate, Typed } from "./candidate.js";
import { chunksOf } from "./chunks.js";
import { withNeighbours } from "./coordination.js";
import { type Forms, formsOf } from "./forms.js";
import { headlineCandidates } from "./headlines.js";
import { type Knowledge, knowledgeOf } from "./knowledge.js";
import { type Line, lineOf } from "./lettering.js";
import { piecesOf } from "./pieces.js";
import { recordOf, settled, withAcronyms } from "./resolve.js";
import { typingRules } from "./rules.js";
import { typed } from "./typing.js";
import { withUserNames } from "./user-names.js";
import { wordsOf } from "./words.js";

/** Finds proper names and their types: candidates by their capitals, types by rules, then one decision a form for the whole article. */
export function nameStage(gazetteer: Gazetteer, lexicon: Lexicon | null = null) {
  const knowledge = knowledgeOf(gazetteer);
  return stage({
    name: "names",
    reads: ["quotations", "tokens", "syntax"],
    writes: "names",
    run: (doc) => withUserNames(namesOf(doc, knowledge), doc, { lexicon, gazetteer }),
  });
}

function namesOf(doc: Annotated<"tokens">, knowledge: Knowledge): Name[] {
  const lines = doc.tokens.sentences.map((sentence, index) =>
    lineOf(wordsOf(doc.text, doc.tokens, index, knowledge.gazetteer), endOf(doc.text, sentence)),
  );
  const forms = formsOf(lines);
  const candidates = lines.flatMap((line) => candidatesOf(line, forms, knowledge));
  const first = withNeighbours(
    withAcronyms(candidates.map((candidate) => typed(candidate, typingRules, forms, knowledge))),
  );
  const record = recordOf(first.filter((name) => name !== null));
  const names = candidates.map((candidate, index) => settled(candidate, first[index] ?? null, record));
  const headlines = lines
    .filter(({ lettering }) => lettering !== "prose")
    .flatMap((line) => headlineCandidates(line, record, knowledge));
  const found = [...names, ...headlines].filter((name) => name !== null).map((name) => toName(doc.text, name));
  return withoutOverlaps(withDatelinePlace(found, doc));
}

/** The last characters of a sentence, its closing mark among them. */
const endOf = (text: string, { start, end }: Span) => text.slice(Math.max(start, end - 10), end);

function candidatesOf({ words, lettering }: Line, forms: Forms, knowledge: Knowledge): Candidate[] {
  if (lettering !== "prose") return [];
  return chunksOf(words, forms, knowledge).flatMap((chunk) => piecesOf(words, chunk, knowledge));
}

function toName(text: string, name: Typed): Name {
  const first = name.words[name.from];
  const last = name.words[name.to - 1];
  const span = withBrackets(text, { start: first?.start ?? 0, end: last?.end ?? 0 });
  return {
    start: span.start,
    end: span.end,
    type: name.type,
    form: /^[@#]\S*$/u.test(text.slice(span.start, span.end)) ? "handle" : "name",
    title: name.type === "PERSON" ? name.title : null,
    rule: name.rule,
    confidence: null,
  };
}

/** `[Joe] Biden` keeps its brackets, `[US]` loses them, `Vladimir] Putin` stays as it is. */
function withBrackets(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const opens = text[start - 1] === "[" && inner.includes("]");
  const closes = text[end] === "]" && inner.includes("[");
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

/** Where a report was filed is a place, also when nothing else knows it. */
function withDatelinePlace(names: readonly Name[], { text, dateline }: Annotated<"tokens">): readonly Name[] {
  const place = dateline?.place;
  if (!place || names.some((name) => name.type === "PLACE" && overlaps(name, place))) return names;
  const city = /^[^,]{2,60}/u.exec(text.slice(place.start, place.end))?.[0].trimEnd() ?? "";
  if (!/^\p{Lu}/u.test(city)) return names;
  const span = { start: place.start, end: place.start + city.length };
  const rest = names.filter((name) => !overlaps(name, span));
  return [...rest, { ...span, type: "PLACE", form: "name", title: null, rule: "dateline-place", confidence: null }];
}

function withoutOverlaps(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of [...names].sort(bySpan)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, name)) kept.push(name);
  }
  return kept;
}
