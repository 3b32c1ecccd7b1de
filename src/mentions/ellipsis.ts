import type { Name } from "../document/names.js";
import { cleanName } from "../document/namesakes.js";
import { surfaceOf } from "../document/span.js";

/** Plural heads that coordinated names share: `the Donetsk and Luhansk People's Republics`. */
const sharedHeads: ReadonlyMap<string, string> = new Map([
  ["cantons", "Canton"],
  ["counties", "County"],
  ["departments", "Department"],
  ["districts", "District"],
  ["governorates", "Governorate"],
  ["islands", "Islands"],
  ["ministries", "Ministry"],
  ["oblasts", "Oblast"],
  ["prefectures", "Prefecture"],
  ["provinces", "Province"],
  ["regions", "Region"],
  ["republics", "Republic"],
  ["states", "State"],
  ["universities", "University"],
]);
const joint = /^(?:,\s{0,3}|,?\s{1,3}(?:and|or|&)\s{1,3}(?:the\s{1,3})?|\s{0,3}[-–/]\s{0,3})$/iu;

/**
 * Completes names that share a plural head: for `the Donetsk and Luhansk People's Republics` it maps both names to
 * `… People's Republic`, for `the Kherson and Zaporizhzhia regions` to `… Region`. Names must be sorted.
 */
export function completedNames(names: readonly Name[], text: string): ReadonlyMap<Name, string> {
  const completed = new Map<Name, string>();
  for (let index = 1; index < names.length; index++) {
    const last = names[index];
    const tail = last ? sharedTail(last, text) : null;
    if (!last || tail === null) continue;
    const group = coordinated(names, index, text);
    if (group.length === 0) continue;
    for (const name of group) completed.set(name, `${cleanName(surfaceOf(text, name))} ${tail.words}`);
    completed.set(last, `${tail.own} ${tail.words}`);
  }
  return completed;
}

interface Tail {
  /** What the last name calls its own: `Luhansk`. */
  readonly own: string;
  /** What all share, in the singular: `People's Republic`. */
  readonly words: string;
}

function sharedTail(name: Name, text: string): Tail | null {
  const words = cleanName(surfaceOf(text, name)).split(" ");
  const head = sharedHeads.get(words.at(-1)?.toLowerCase() ?? "");
  if (head !== undefined && words.length > 1) {
    return { own: words[0] ?? "", words: [...words.slice(1, -1), head].join(" ") };
  }
  const next = /^\s{1,3}(\p{L}{5,15})/u.exec(text.slice(name.end, name.end + 20))?.[1] ?? "";
  const following = sharedHeads.get(next.toLowerCase());
  return following === undefined ? null : { own: words.join(" "), words: following };
}

/** The names of the same type that stand before `names[index]` and are coordinated with it. */
function coordinated(names: readonly Name[], index: number, text: string): Name[] {
  const group: Name[] = [];
  for (let at = index; at > 0 && group.length < 8; at--) {
    const [before, after] = [names[at - 1], names[at]];
    if (!before || !after || before.type !== after.type || !joint.test(text.slice(before.end, after.start))) break;
    if (sharedTail(before, text) !== null) break;
    group.push(before);
  }
  return group;
}
