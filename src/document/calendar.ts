/** Calendar arithmetic on ISO days (`YYYY-MM-DD`, proleptic Gregorian). Pure: no clock, no time zone. */

const dayInMilliseconds = 86_400_000;

/** Month names and their usual abbreviations, lower case without stop, to 1 … 12. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** `isoDay(2022, 9, 1)` is `2022-09-01`. Months 1 to 12; days past the month's end roll over. */
export function isoDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** Whether a string is a day that exists, as `2024-02-29`. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return (
    match !== null && Number(match[2]) >= 1 && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) === text
  );
}

/** Days since 1970-01-01. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / dayInMilliseconds;
}

/** The day `days` after (before, when negative). */
export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * dayInMilliseconds).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

/** The day with this month and day of month that lies nearest to `anchor`, or null when the year nearest has no such day. */
export function nearestMonthDay(anchor: string, month: number, day: number): string | null {
  const year = Number(anchor.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map((each) => ({ iso: isoDay(each, month, day), year: each }))
    .filter(({ iso }) => Number(iso.slice(5, 7)) === month);
  const distance = (iso: string) => Math.abs(dayNumber(iso) - dayNumber(anchor));
  return candidates.sort((a, b) => distance(a.iso) - distance(b.iso))[0]?.iso ?? null;
}
