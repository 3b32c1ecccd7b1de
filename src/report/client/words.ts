/** Words for people: what codes, numbers and days are called on the page. */

/** `1,234`. */
export function numberInWords(value: number): string {
  return value.toLocaleString("en-US");
}

/** `1 article`, `2 articles`. */
export function counted(total: number, one: string, many = `${one}s`): string {
  return `${numberInWords(total)} ${total === 1 ? one : many}`;
}

/** `63 %`; `–` of nothing. */
export function shareInWords(part: number, whole: number): string {
  if (whole === 0) return "–";
  const share = (100 * part) / whole;
  if (share > 0 && share < 1) return "< 1 %";
  return share > 99 && share < 100 ? "> 99 %" : `${Math.round(share)} %`;
}

/** A stretch of days: `2022-02-21`, `2022-02-21 – 2022-02-25`; a whole year or month by its name. */
export function daysInWords(start: string | null, end: string | null): string {
  if (start === null) return "";
  if (end === null || start === end) return start;
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return from === to ? from : `${from} – ${to}`;
  if (start.slice(0, 7) === end.slice(0, 7) && start.endsWith("-01") && isLastOfMonth(end)) return start.slice(0, 7);
  return `${start} – ${end}`;
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** `material_conflict` as `material conflict`. */
export function plain(code: string): string {
  return code.replaceAll("_", " ");
}

/** `MATERIAL` as `Material`. */
export function capitalized(code: string): string {
  const words = plain(code).toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Text cut to a length, with an ellipsis; never between the halves of a surrogate pair. */
export function shortened(text: string, length: number): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= length) return line;
  return `${line
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
}

/** What `confidence` says. */
export function confidenceInWords(confidence: number | null): string {
  return confidence === null ? "not measured" : `${(100 * confidence).toFixed(1)} %`;
}

const entityTypes: Readonly<Record<string, string>> = {
  PERSON: "Person",
  ORG: "Organization",
  PLACE: "Place",
  NORP: "Nationality or group",
  MISC: "Other name",
};

/** What a type of entities is called. */
export function entityTypeInWords(type: string): string {
  return entityTypes[type] ?? type;
}
