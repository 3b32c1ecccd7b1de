// dist/document/calendar.js
var dayInMilliseconds = 864e5;
var months = new Map([
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
  ["december", "dec"]
].flatMap((names, index) => names.map((name) => [name, index + 1])));
function isoDay(year, month, day) {
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}
function isIsoDay(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match !== null && Number(match[2]) >= 1 && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}
function dayNumber(iso) {
  return Date.parse(`${iso}T00:00:00Z`) / dayInMilliseconds;
}
function addDays(iso, days) {
  return new Date((dayNumber(iso) + days) * dayInMilliseconds).toISOString().slice(0, 10);
}
function weekdayOf(iso) {
  return ((dayNumber(iso) + 3) % 7 + 7) % 7 + 1;
}
function nearestMonthDay(anchor, month, day) {
  const year = Number(anchor.slice(0, 4));
  const candidates = [year - 1, year, year + 1].map((each) => ({ iso: isoDay(each, month, day), year: each })).filter(({ iso }) => Number(iso.slice(5, 7)) === month);
  const distance = (iso) => Math.abs(dayNumber(iso) - dayNumber(anchor));
  return candidates.sort((a, b) => distance(a.iso) - distance(b.iso))[0]?.iso ?? null;
}
function seasonCode(season) {
  return ["SP", "SU", "FA", "WI"][season - 1] ?? "SP";
}
function isoWeek(day) {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}
function addMonths(iso, count) {
  const month = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + count;
  const year = Math.floor(month / 12);
  const first = isoDay(year, month % 12 + 1, 1);
  const last = addDays(isoDay(year, month % 12 + 2, 1), -1);
  const day = `${first.slice(0, 8)}${iso.slice(8, 10)}`;
  return day > last ? last : day;
}
var seasonMonths = [3, 6, 9, 12];
function daysOfValue(value) {
  const whole = /^(\d{4}-\d{2}-\d{2})(?:T.{1,20})?$/u.exec(value);
  if (whole?.[1])
    return isIsoDay(whole[1]) ? { from: whole[1], to: whole[1] } : null;
  const week = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value);
  if (week)
    return weekDays(Number(week[1]), Number(week[2]), week[3] !== void 0);
  const part = /^(\d{4})-(\d{2}|SP|SU|FA|WI|Q[1-4]|H[12])$/u.exec(value);
  if (part?.[2])
    return partDays(Number(part[1]), part[2]);
  if (/^\d{2,4}$/u.test(value))
    return { from: `${value.padEnd(4, "0")}-01-01`, to: `${value.padEnd(4, "9")}-12-31` };
  return null;
}
function weekDays(year, week, isWeekend) {
  const fourth = isoDay(year, 1, 4);
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  return { from: isWeekend ? addDays(monday, 5) : monday, to: addDays(monday, 6) };
}
function partDays(year, part) {
  const [first, count] = monthsOf(part);
  if (first < 1 || first > 12)
    return null;
  const from = isoDay(year, first, 1);
  return { from, to: addDays(addMonths(from, count), -1) };
}
function monthsOf(part) {
  const season = ["SP", "SU", "FA", "WI"].indexOf(part);
  if (season >= 0)
    return [seasonMonths[season] ?? 3, 3];
  if (part.startsWith("Q"))
    return [Number(part[1]) * 3 - 2, 3];
  return part.startsWith("H") ? [Number(part[1]) * 6 - 5, 6] : [Number(part), 1];
}

export {
  months,
  isoDay,
  isIsoDay,
  dayNumber,
  addDays,
  weekdayOf,
  nearestMonthDay,
  seasonCode,
  isoWeek,
  addMonths,
  daysOfValue
};
