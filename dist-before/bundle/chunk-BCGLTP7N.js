import {
  isIsoDay,
  isoDay,
  months,
  nearestMonthDay
} from "./chunk-S2XO6ZO2.js";

// dist/ingest/printed-day.js
var month = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
var printedDay = `(?:${month}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s${month}(?:,?\\s\\d{4})?)(?!\\d)`;
var monthName = month;
function dayOf(printed, anchor) {
  const monthNumber = months.get(new RegExp("\\p{L}{3,9}", "u").exec(printed.replaceAll(/\d(?:st|nd|rd|th)/gu, "0"))?.[0].toLowerCase() ?? "");
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(printed)?.[0]);
  const year = /\d{4}/u.exec(printed)?.[0];
  if (monthNumber === void 0 || !(day >= 1 && day <= 31))
    return null;
  if (year === void 0)
    return nearestMonthDay(anchor, monthNumber, day);
  const written = `${year}-${String(monthNumber).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDay(written) ? isoDay(Number(year), monthNumber, day) : null;
}

export {
  printedDay,
  monthName,
  dayOf
};
