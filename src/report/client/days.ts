const millisecondsADay = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsADay);
}

/** The ISO day of a number of days since 1970-01-01. */
export function dayOf(number: number): string {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10);
}

/** A stretch of days, the last included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** A named stretch of days: a day, a month, a year. */
export interface Bin extends Days {
  readonly name: string;
}

const mostBins = 62;

/** Cuts days into days, months, years or more years, whichever are not too many. The first and last bin may reach beyond. */
export function binsOf({ from, to }: Days): Bin[] {
  if (to - from < mostBins) return Array.from({ length: to - from + 1 }, (_, index) => dayBin(from + index));
  const [first, last] = [monthsOf(from), monthsOf(to)];
  for (const months of [1, 12, 60, 120, 600, 1200]) {
    const start = Math.floor(first / months) * months;
    const total = Math.floor((last - start) / months) + 1;
    if (total <= mostBins) return Array.from({ length: total }, (_, index) => monthBin(start + index * months, months));
  }
  return [{ name: `${dayOf(from)} – ${dayOf(to)}`, from, to }];
}

function dayBin(day: number): Bin {
  return { name: dayOf(day), from: day, to: day };
}

function monthsOf(day: number): number {
  const iso = dayOf(day);
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

function monthBin(month: number, length: number): Bin {
  const [from, after] = [firstOf(month), firstOf(month + length)];
  const year = dayOf(from).slice(0, 4);
  const name =
    length === 1 ? dayOf(from).slice(0, 7) : length === 12 ? year : `${year} – ${dayOf(after - 1).slice(0, 4)}`;
  return { name, from, to: after - 1 };
}

function firstOf(month: number): number {
  const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
  return dayNumber(`${String(year).padStart(4, "0")}-${String(of).padStart(2, "0")}-01`);
}

/** The days that hold most of what begins on the given days: outliers at both ends, one in twenty together, are left out. */
export function usualDays(starts: readonly number[]): Days | null {
  const sorted = [...starts].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const [from, to] = [at(0.05), at(0.98)];
  if (from === undefined || to === undefined) return null;
  const bins = binsOf({ from: Math.min(from, to - 14), to });
  return { from: bins[0]?.from ?? from, to: bins.at(-1)?.to ?? to };
}

/** Where a stretch of days lies in a window, in shares of it; null when it lies outside. */
export function placeIn(
  window: Days,
  { from, to }: Days,
): {
  readonly start: number;
  readonly length: number;
  readonly isCut: readonly [before: boolean, after: boolean];
} | null {
  if (to < window.from || from > window.to) return null;
  const whole = window.to - window.from + 1;
  const [first, last] = [Math.max(from, window.from), Math.min(to, window.to)];
  return {
    start: (first - window.from) / whole,
    length: (last - first + 1) / whole,
    isCut: [first > from, last < to],
  };
}

/** How long a stretch of days is, in words. */
export function lengthInWords({ from, to }: Days): string {
  const days = to - from + 1;
  if (days === 1) return "one day";
  if (days < 60) return `${days} days`;
  if (days < 700) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
}
