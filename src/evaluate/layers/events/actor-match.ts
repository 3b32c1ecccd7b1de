/** Who takes part in an event, as the gold or the prediction names it. */
export interface EventActor {
  /** The words that name it; null when there are none. */
  readonly text: string | null;
  /** A country code or a longer code that begins with one, as `USA` or `USAGOV`; null when there is none. */
  readonly code: string | null;
  /** Of a gold actor, other strings that are as right as `text`; not looked at in a prediction. */
  readonly alternatives: readonly string[];
}

const ignored = new Set("a an and at by for from her his in its mr mrs ms of on our s the their to with".split(" "));

/**
 * Whether at least half of the content words of the shorter string occur in the longer one, by any of the gold
 * strings.
 */
export function matchesByText(gold: EventActor, predicted: EventActor): boolean {
  const words = contentWords(predicted.text);
  return stringsOf(gold).some((text) => shareHalf(contentWords(text), words));
}

/** Whether the content words of both are the same in the same order, by any of the gold strings. */
export function matchesExactly(gold: EventActor, predicted: EventActor): boolean {
  const words = contentWords(predicted.text).join(" ");
  return words !== "" && stringsOf(gold).some((text) => contentWords(text).join(" ") === words);
}

/** Whether both name the same country: the first three letters of their codes, in upper case, agree. */
export function matchesByCode(gold: EventActor, predicted: EventActor): boolean {
  return hasCode(gold) && countryOf(gold) === countryOf(predicted);
}

/** Whether the actor has a code that can be compared. */
export function hasCode(actor: EventActor): boolean {
  return countryOf(actor) !== "";
}

function countryOf({ code }: EventActor): string {
  return (code ?? "").toUpperCase().slice(0, 3);
}

function stringsOf({ text, alternatives }: EventActor): readonly (string | null)[] {
  return [text, ...alternatives];
}

/** Runs of Latin letters and digits in lower case, without function words and titles unless there is nothing else. */
function contentWords(text: string | null): readonly string[] {
  const lower = (text ?? "").toLowerCase();
  const kept = wordsOf(lower.replaceAll("'s", " ")).filter((word) => !ignored.has(word));
  return kept.length > 0 ? kept : wordsOf(lower);
}

const wordsOf = (text: string): readonly string[] => text.match(/[a-z0-9]+/gu) ?? [];

function shareHalf(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length > b.length ? [b, a] : [a, b];
  const known = new Set(longer);
  return shorter.length > 0 && shorter.filter((word) => known.has(word)).length * 2 >= shorter.length;
}
