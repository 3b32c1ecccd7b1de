import { type Child, svg } from "../dom.js";
import { forceLayout, type Label, type Point, readableLabels } from "../force-layout.js";
import type { Model } from "../model.js";
import { hrefOf } from "../route.js";
import { isPress, roving } from "../roving.js";
import type { Actor, Tie } from "../ties.js";
import { counted, shortened } from "../words.js";

const size = { width: 900, height: 620 };
const letter = { width: 6.4, height: 15 };

interface Drawn {
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
}

type Show = (tie: Tie, opener: SVGElement) => void;

/** Draws actors and their ties. Lines can be chosen, names lead to their pages. */
export function drawNetwork(model: Model, { actors, ties }: Drawn, show: Show): SVGSVGElement {
  const place = new Map(actors.map(({ id }, index) => [id, index]));
  const strongest = Math.max(1, ...actors.map(({ weight }) => weight));
  const nodes = actors.map(({ weight }) => ({ radius: 5 + 13 * Math.sqrt(weight / strongest) }));
  const links = ties.map(({ one, other, events }) => ({
    from: place.get(one) ?? 0,
    to: place.get(other) ?? 0,
    weight: events.length,
  }));
  const points = forceLayout({ nodes, links, ...size });
  const names = actors.map(({ id }) => shortened(model.nameOf(id), 24));
  const labels = names.map((name, index): Label => labelAt(points[index], nodes[index]?.radius ?? 0, name));
  const shown = readableLabels(labels);
  const edges = ties.map((tie, index) =>
    edgeOf(model, tie, { from: points[links[index]?.from ?? 0], to: points[links[index]?.to ?? 0] }, show),
  );
  const drawing = svg(
    "svg",
    {
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: "group",
      "aria-label": `${actors.length} actors and ${counted(ties.length, "tie")} between them; the table below has the same`,
    },
    svg("g", { class: "edges" }, edges),
    svg(
      "g",
      { class: "nodes" },
      actors.map((actor, index) =>
        nodeOf(model, actor, {
          point: points[index],
          radius: nodes[index]?.radius ?? 0,
          label: labels[index],
          name: names[index] ?? "",
          isShown: shown[index] ?? false,
        }),
      ),
    ),
  );
  roving(drawing, edges);
  return drawing;
}

/** Where the name of a node stands: under it, moved inwards at the edges of the drawing. */
function labelAt(point: Point | undefined, radius: number, name: string): Label {
  const width = name.length * letter.width + 6;
  const x = Math.max(width / 2, Math.min(size.width - width / 2, point?.x ?? 0));
  return { x, y: (point?.y ?? 0) + radius + 11, width, height: letter.height };
}

function edgeOf(
  model: Model,
  tie: Tie,
  { from, to }: { readonly from: Point | undefined; readonly to: Point | undefined },
  show: Show,
): SVGElement {
  const ends = { x1: round(from?.x), y1: round(from?.y), x2: round(to?.x), y2: round(to?.y) };
  const name = `${model.nameOf(tie.one)} and ${model.nameOf(tie.other)}: ${counted(tie.events.length, "event")}`;
  const edge: SVGElement = svg(
    "g",
    {
      class: `edge q-${tie.quadClass}`,
      role: "button",
      "aria-label": name,
      onclick: () => show(tie, edge),
      onkeydown: (event) => {
        if (!isPress(event)) return;
        event.preventDefault();
        show(tie, edge);
      },
    },
    svg("title", {}, name),
    svg("line", { ...ends, class: "reach" }),
    svg("line", { ...ends, class: "line", "stroke-width": (1 + 1.6 * Math.log2(tie.events.length)).toFixed(1) }),
  );
  return edge;
}

interface Node {
  readonly point: Point | undefined;
  readonly radius: number;
  readonly label: Label | undefined;
  readonly name: string;
  readonly isShown: boolean;
}

function nodeOf(model: Model, { id, weight }: Actor, { point, radius, label, name, isShown }: Node): Child {
  const type = model.entity(id)?.entity_type ?? "MISC";
  return svg(
    "a",
    { href: hrefOf("entity", id), class: `node t-${type} ${isShown ? "" : "crowded"}`, tabindex: "-1" },
    svg("title", {}, `${model.nameOf(id)}: ${counted(weight, "event")}`),
    svg("circle", { cx: round(point?.x), cy: round(point?.y), r: round(radius) }),
    svg("text", { x: round(label?.x), y: round(label && label.y + 3), "text-anchor": "middle" }, name),
  );
}

function round(value: number | undefined): string {
  return (value ?? 0).toFixed(1);
}
