import { detailsPanel } from "../details-panel.js";
import { type Child, fill, h } from "../dom.js";
import { type Layer, layerNames, layers, type Mark, marksOf, relatedMarks } from "../layers.js";
import type { Model } from "../model.js";
import { isPress, roving } from "../roving.js";
import { rowDetails, rowOf } from "../row-details.js";
import { type Segment, segmentsOf } from "../segments.js";
import type { Article } from "../unpack.js";
import { numberInWords } from "../words.js";

/** The layers that are switched on, kept from article to article. */
const isOn = new Map<Layer, boolean>(layers.map((layer) => [layer, true]));

interface Selected extends Pick<Mark, "table" | "rowId" | "layer"> {}

/** The text of an article with its marks, switches for the layers, and what a chosen mark says. */
export function articleText(model: Model, article: Article, rowId: string | null): Child {
  const label = "Text of the article. Arrow keys go from mark to mark, Enter opens one.";
  const text = h("div", { class: "text", role: "group", "aria-label": label });
  const panel = detailsPanel("What was read here", noneChosen, () => select(text, article, null));
  const marks = new Map(layers.map((layer) => [layer, marksOf(article, layer)]));
  const show = (chosen: readonly Selected[], opener: HTMLElement | null) => {
    const [first] = chosen;
    if (!first) return;
    panel.open(
      distinct(chosen).map((mark) => rowDetails(model, article, mark)),
      opener,
    );
    select(text, article, first);
  };
  const draw = () => {
    const shown = layers.flatMap((layer) => (isOn.get(layer) ? (marks.get(layer) ?? []) : []));
    drawText(text, article.row.text, { marks: shown, open: (segment, element) => show(segment.marks, element) });
  };
  const wanted = rowId === null ? null : selectedOf(article, rowId);
  // Who comes for a row is to see it, though its layer was switched off in another article.
  if (wanted) isOn.set(wanted.layer, true);
  draw();
  if (wanted) {
    show([wanted], null);
    requestAnimationFrame(() => text.querySelector(".chosen")?.scrollIntoView({ block: "center" }));
  }
  return h("div", { class: "article" }, h("div", { class: "reading" }, switches(marks, draw), text), panel.element);
}

const noneChosen = "Choose a mark in the text to see its row, the rule that made it and its confidence.";

/** The mark of a row's id, whichever table it is of. */
function selectedOf(article: Article, rowId: string): Selected | null {
  const layer = layers.find((each) => rowOf(article, { table: each, rowId }) !== undefined);
  return layer ? { layer, table: layer, rowId } : null;
}

function distinct(chosen: readonly Selected[]): Selected[] {
  return [...new Map(chosen.map((mark) => [mark.rowId, mark])).values()];
}

function switches(marks: ReadonlyMap<Layer, readonly Mark[]>, draw: () => void): Child {
  return h(
    "fieldset",
    { class: "switches" },
    h("legend", {}, "Show"),
    layers.map((layer) => {
      const input = h("input", {
        type: "checkbox",
        checked: isOn.get(layer) ?? true,
        onchange: () => {
          isOn.set(layer, input.checked);
          draw();
        },
      });
      const rows = new Set(marks.get(layer)?.map(({ rowId }) => rowId)).size;
      return h(
        "label",
        { class: `l-${layer}` },
        input,
        h("span", { class: "sample" }, layerNames[layer]),
        ` ${numberInWords(rows)}`,
      );
    }),
    h(
      "p",
      { class: "legend" },
      ["PERSON", "ORG", "PLACE", "NORP", "MISC"].map((type) => [
        h("span", { class: `seg t-${type}` }, legend[type] ?? type),
        " ",
      ]),
      h("span", { class: "seg s-content" }, "what is said"),
      " ",
      h("span", { class: "seg s-cue" }, "cue"),
      " ",
      h("span", { class: "seg e-trigger q-none" }, "event"),
      " ",
      h("span", { class: "seg d-date" }, "date"),
      " ",
      h("span", { class: "seg d-money" }, "money"),
    ),
  );
}

const legend: Readonly<Record<string, string>> = {
  PERSON: "person",
  ORG: "organization",
  PLACE: "place",
  NORP: "nationality",
  MISC: "other",
};

interface Drawing {
  readonly marks: readonly Mark[];
  readonly open: (segment: Segment<Mark>, element: HTMLElement) => void;
}

function drawText(container: HTMLElement, text: string, { marks, open }: Drawing): void {
  const segments = segmentsOf(text.length, marks);
  const pieces = segments.map((segment) => {
    const words = text.slice(segment.start, segment.end);
    if (segment.marks.length === 0) return words;
    const looks = [...new Set(segment.marks.map(({ look }) => look))].join(" ");
    const element: HTMLElement = h(
      "span",
      {
        class: `seg ${looks}`,
        role: "button",
        tabindex: "-1",
        "data-start": segment.start,
        "aria-description": [...new Set(segment.marks.map(({ layer }) => layerNames[layer]))].join(", "),
        onclick: () => open(segment, element),
        onkeydown: (event) => {
          if (!isPress(event)) return;
          event.preventDefault();
          open(segment, element);
        },
      },
      words,
    );
    return element;
  });
  fill(container, pieces);
  roving(container, [...container.querySelectorAll<HTMLElement>(".seg")]);
}

/** Draws a frame around all parts of a row. */
function select(container: HTMLElement, article: Article, chosen: Selected | null): void {
  const own = chosen && rowOf(article, chosen);
  const place =
    own && typeof own.char_start === "number" && typeof own.char_end === "number"
      ? [{ start: article.offset(own.char_start), end: article.offset(own.char_end) }]
      : [];
  // A statement's own stretch runs over its speaker, cue and content and what stands between them.
  const all =
    chosen?.table === "statements"
      ? relatedMarks(article, chosen)
      : [...place, ...(chosen ? relatedMarks(article, chosen) : [])];
  for (const element of container.querySelectorAll<HTMLElement>(".seg")) {
    const start = Number(element.dataset.start);
    element.classList.toggle(
      "chosen",
      all.some((mark) => mark.start <= start && start < mark.end),
    );
  }
}
