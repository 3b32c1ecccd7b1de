import { type Child, h, svg } from "../dom.js";
import { counted } from "../words.js";

const height = 84;
const mostBars = 60;

/** Articles by month, or by year where there are many months; nothing for a single month. */
export function monthChart(months: Readonly<Record<string, number>>): Child {
  const bins = binned(months);
  if (bins.length < 2) return null;
  const most = Math.max(1, ...bins.map(([, times]) => times));
  const width = 100 / bins.length;
  const every = Math.ceil(bins.length / 8);
  return h(
    "figure",
    { class: "card months" },
    h("figcaption", {}, "Articles by the day they were published"),
    svg(
      "svg",
      {
        viewBox: `0 0 100 ${height}`,
        preserveAspectRatio: "none",
        role: "img",
        "aria-label": `${bins.map(([name, times]) => `${name}: ${times}`).join(", ")}`,
      },
      bins.map(([name, times], index) => {
        const tall = (times / most) * height;
        const place = { x: index * width + width * 0.1, y: height - tall, width: width * 0.8, height: tall };
        return svg("rect", { ...place, class: "column" }, svg("title", {}, `${name}: ${counted(times, "article")}`));
      }),
    ),
    h(
      "div",
      { class: "ticks", "aria-hidden": "true" },
      bins.map(([name], index) => index % every === 0 && tick(name, index * width, (index / every) % 2 === 1)),
    ),
  );
}

function tick(name: string, start: number, isMinor: boolean): HTMLElement {
  const element = h("span", { class: isMinor ? "minor" : null }, name);
  element.style.insetInlineStart = `${start}%`;
  return element;
}

/** Months in a row, those without an article too; years when there are many of them. */
function binned(months: Readonly<Record<string, number>>): (readonly [string, number])[] {
  const names = Object.keys(months).sort();
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = monthsBetween(first, last);
  if (all.length <= mostBars) return all.map((name) => [name, months[name] ?? 0] as const);
  const years = new Map<string, number>();
  for (const name of all) years.set(name.slice(0, 4), (years.get(name.slice(0, 4)) ?? 0) + (months[name] ?? 0));
  return [...years].slice(-mostBars * 4);
}

function monthsBetween(first: string, last: string): string[] {
  const number = (name: string) => Number(name.slice(0, 4)) * 12 + Number(name.slice(5, 7)) - 1;
  const [from, to] = [number(first), number(last)];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const month = from + index;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
