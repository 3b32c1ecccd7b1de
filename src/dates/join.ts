import type { TimeMeaning } from "../document/dates.js";
import type { Found } from "./find.js";
import type { Scene } from "./rule.js";

/** Whether a meaning names a day. */
function isDay(meaning: TimeMeaning): boolean {
  if (meaning.kind === "calendar") return meaning.day !== null;
  if (meaning.kind === "weekday") return true;
  return meaning.kind === "shifted" && meaning.unit === "day";
}

/** `9 a.m.` and `on Monday` beside each other are one expression, in either order. */
function joinedPair(scene: Scene, first: Found, second: Found): Found | null {
  const between = scene.terms.slice(first.to, second.from).map((term) => term.lower);
  if (between.length > 1 || (between[0] !== undefined && !/^(?:on|at|,)$/u.test(between[0]))) return null;
  const clock = first.meaning.kind === "clock" ? first : second;
  const day = clock === first ? second : first;
  if (clock.meaning.kind !== "clock" || clock.meaning.day !== null || !isDay(day.meaning)) return null;
  return {
    ...clock,
    from: first.from,
    to: second.to,
    start: first.start,
    end: second.end,
    meaning: { ...clock.meaning, day: day.meaning },
  };
}

/** Joins hours of the clock with the day they stand beside. */
export function joinClocks(scene: Scene, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    const pair = last ? joinedPair(scene, last, each) : null;
    if (pair) joined[joined.length - 1] = pair;
    else joined.push(each);
  }
  return joined;
}

const openers = new Set(["between", "from"]);
const links = new Set(["-", "–", "—", "and", "through", "till", "to", "until"]);

/** Marks the first of two expressions that are the ends of one range: `from March to May`, `between Monday and Friday`, `June-August`. */
export function openRanges(scene: Scene, found: readonly Found[]): Found[] {
  return found.map((each, at) => {
    const next = found[at + 1];
    if (each.opensRange || !next || next.from - each.to !== 1 || !isRangePart(each) || !isRangePart(next)) return each;
    const link = scene.terms[each.to]?.lower ?? "";
    const opener = scene.terms[each.from - 1]?.lower ?? "";
    const isRange = links.has(link) && (openers.has(opener) || !/^(?:and|to|until|till)$/u.test(link));
    return isRange ? { ...each, opensRange: true } : each;
  });
}

function isRangePart({ type, meaning }: Found): boolean {
  return type === "DATE" && !(meaning.kind === "value" && meaning.value.endsWith("_REF"));
}
