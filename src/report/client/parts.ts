import { type Child, h } from "./dom.js";
import type { Model } from "./model.js";
import { hrefOf } from "./route.js";
import type { EventRow } from "./tables.js";
import type { Article } from "./unpack.js";
import { capitalized, entityTypeInWords, shortened } from "./words.js";

/** Pieces that several views show alike. */

/** The name of an entity as a link to its page, with a sign of its type; its id when the page does not hold it. */
export function entityLink(model: Model, id: string): Child {
  const entity = model.entity(id);
  if (!entity) return h("span", { class: "id" }, id);
  return h("a", { href: hrefOf("entity", id), class: `entity t-${entity.entity_type}` }, entity.canonical_name);
}

/** Entities, separated by commas. */
export function entityLinks(model: Model, ids: readonly string[]): Child {
  return ids.map((id, index) => [index > 0 && ", ", entityLink(model, id)]);
}

/** What a table of rows of articles is called, and where it stands. */
export interface TablePlace {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** The article whose view it is part of: links to rows need not name it. */
  readonly within?: string;
}

/** An article's headline as a link to it, and to a row in it. */
export function articleLink(
  model: Model,
  docId: string,
  { rowId = null, within = null }: { readonly rowId?: string | null; readonly within?: string | null } = {},
): Child {
  const article = model.article(docId);
  if (!article) return h("span", { class: "id" }, docId);
  const text = docId === within ? "show in the text" : shortened(article.headline, 60);
  return h("a", { href: hrefOf("article", docId, { row: rowId }) }, text);
}

/** What type an event is of, coloured by its quarter of talk or deed, for or against; and its status unless it is a fact. */
export function eventChip({
  event_type,
  subtype,
  quad_class,
  status,
}: Pick<EventRow, "event_type" | "subtype" | "quad_class" | "status">): Child {
  const name = subtype === null ? capitalized(event_type) : `${capitalized(event_type)}: ${subtype}`;
  return [
    h("span", { class: `chip q-${quad_class ?? "none"}` }, name),
    status !== "factual" && [" ", h("span", { class: "chip status" }, status)],
  ];
}

/** What type an entity is of. */
export function typeChip(type: string): Child {
  return h("span", { class: `chip t-${type}` }, entityTypeInWords(type));
}

/** How many characters are shown on each side of words. */
const around = 110;

/** Words of an article, marked, in their sentence; a long sentence is cut between words. */
export function inSentence(
  article: Article,
  { char_start, char_end, sentence_id }: Pick<EventRow, "char_start" | "char_end" | "sentence_id">,
): Child {
  const sentence = article.rows("sentences").find((row) => row.sentence_id === sentence_id);
  const before = article.slice(Math.min(sentence?.char_start ?? char_start, char_start), char_start);
  const after = article.slice(char_end, Math.max(sentence?.char_end ?? char_end, char_end));
  return [
    before.length > around ? `…${before.slice(-around).replace(/^\S*\s/u, " ")}` : before,
    h("mark", {}, article.slice(char_start, char_end)),
    after.length > around ? `${after.slice(0, around).replace(/\s\S*$/u, " ")}…` : after,
  ];
}

/** The same as text. */
export function sentenceText(
  article: Article,
  { sentence_id, surface }: Pick<EventRow, "sentence_id" | "surface">,
): string {
  return article.rows("sentences").find((row) => row.sentence_id === sentence_id)?.surface ?? surface;
}

/** A heading that a view begins with; focus moves to it. */
export function viewHeading(...children: readonly Child[]): HTMLHeadingElement {
  return h("h1", { tabindex: "-1" }, children);
}

/** A bar whose length is a share of the whole. */
export function bar(share: number, kind = ""): HTMLElement {
  const fill = h("span", { class: `fill ${kind}` });
  fill.style.inlineSize = `${Math.max(0, Math.min(100, 100 * share)).toFixed(2)}%`;
  return h("span", { class: "bar", "aria-hidden": "true" }, fill);
}

/** Something to choose from a list: its value is one of the options'. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  { value, onchange }: { readonly value: string; readonly onchange: (value: string) => void },
): HTMLElement {
  const select = h(
    "select",
    { onchange: () => onchange(select.value) },
    options.map(([each, text]) => h("option", { value: each, selected: each === value }, text)),
  );
  return h("label", { class: "field" }, h("span", {}, label), select);
}

/** A field for a few words; tells of them while they are typed. */
export function textField(
  label: string,
  {
    value,
    list = null,
    onchange,
  }: { readonly value: string; readonly list?: string | null; readonly onchange: (value: string) => void },
): HTMLElement {
  const input = h("input", { type: "search", value, list, autocomplete: "off", spellcheck: "false" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => onchange(input.value), 150);
  });
  return h("label", { class: "field" }, h("span", {}, label), input);
}
