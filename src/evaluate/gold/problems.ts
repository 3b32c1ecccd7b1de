/** What is wrong at some place of gold annotation, in three parts that make one sentence. */
export interface Complaint {
  readonly found: string;
  readonly expected: string;
  /** What to do about it, as an order: `write the end behind the start`. */
  readonly remedy: string;
}

/** A complaint about a part of an article, as `["statements", 2, "kind"]`; an empty path means the whole. */
export interface Problem extends Complaint {
  readonly path: readonly PropertyKey[];
}

/** Problems told in one go; a person corrects a few and looks again. */
const shown = 10;

/** `statements[2].kind: found "said", expected direct, mixed or indirect; write one of these.` */
export function complaintAt(place: string, { found, expected, remedy }: Complaint): string {
  return `${place}: found ${found}, expected ${expected}; ${remedy}.`;
}

/** A problem with the place written as in JavaScript: `statements[2].kind`, or `the article`. */
export function problemSentence(problem: Problem): string {
  return complaintAt(placeOf(problem.path), problem);
}

function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the article";
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./u, "");
}

/** The first ten, one a line, and how many more there are. */
export function joined(problems: readonly string[]): string {
  return joinedWith(problems, (problem) => problem);
}

/** The same for what must be put into words first: only what is shown is. */
export function joinedWith<Item>(items: readonly Item[], inWords: (item: Item) => string): string {
  const more = items.length - shown;
  return [...items.slice(0, shown).map(inWords), ...(more > 0 ? [`… and ${more} more.`] : [])].join("\n");
}

/** `a`, `a or b`, `a, b or c`. */
export function either(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** A value on one line as JSON writes it, cut after some 60 characters. */
export function quoted(value: unknown): string {
  const head = typeof value === "string" ? value.slice(0, 200) : value;
  const characters = [...(JSON.stringify(head) ?? String(head))];
  return characters.length <= 60 ? characters.join("") : `${characters.slice(0, 59).join("")}…`;
}
