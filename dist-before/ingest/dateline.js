import { paragraphsOf } from "../document/paragraphs.js";
import { surfaceOf } from "../document/span.js";
import { agencies } from "./agencies.js";
import { datelineCities, pageLabels } from "./cities.js";
import { dayOf, monthName, printedDay } from "./printed-day.js";
const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const notCalendar = `(?!(?:${monthName}|${weekday})\\b)`;
const word = "(?:(?:[SFM]t|[SFM]T)\\.|(?:\\p{Lu}\\.){2,3}|\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}|al-\\p{Lu}\\p{L}{1,24})";
const joint = "(?:\\s(?:of\\s|de\\s|do\\s|la\\s)?|/)";
const name = `${notCalendar}${word}(?:${joint}${notCalendar}${word}){0,3}`;
const country = "(?:\\s?\\[[\\p{L}. ]{2,30}\\]|\\s\\([\\p{L}. ]{2,30}\\)(?=,))";
const region = `(?:,\\s(?<region>${notCalendar}${word}(?:\\s${notCalendar}${word}){0,2})\\.?)`;
const day = `(?:[,.]?\\s{0,2}(?:\\(|(?<![\\p{L}\\p{N}]))(?:${weekday},?\\s)?(?<day>${printedDay})\\)?)`;
const agencyName = "[\\p{L}][\\p{L}\\p{N}.&'’/ -]{1,38}";
const agency = `(?:[.,]?\\s{0,2}(?:/(?<slashed>[\\p{L}][\\p{L}. -]{1,38})/|\\((?<bracketed>${agencyName})\\)))`;
const separator = "(?:\\s{0,2}(?<separator>[.:]|-{1,2}|[–—―_])(?=[\\s\"“'‘\\p{Lu}]|$))";
const shape = new RegExp(`^(?:(?<place>${name})${country}?${region}?)?${day}?${agency}?${separator}?`, "du");
/** The dateline that opens the text, or one of the two paragraphs behind a short headline and byline; null when there is none. */
export function datelineOf(text, published) {
    const opening = text.slice(0, 1500);
    for (const [index, paragraph] of paragraphsOf(opening).slice(0, 3).entries()) {
        const found = datelineAt(text, paragraph, published);
        if (found && (index === 0 || isStrong(text, found)))
            return found;
        if (paragraph.end - paragraph.start > 200)
            return null;
    }
    return null;
}
/** Further down, a bare `Kabul:` is not enough. */
function isStrong(text, { agency: source, date, place }) {
    if (source || (date && place))
        return true;
    return place !== null && isInCapitals(surfaceOf(text, place));
}
function datelineAt(text, paragraph, published) {
    const { start } = paragraph;
    const match = shape.exec(text.slice(start));
    if (!match || match[0].trim() === "" || !isConvincing(match, text, start))
        return null;
    // Alone on its line it needs a mark that leads on to the story, or it is a credit.
    if (start + match[0].length >= paragraph.end && !/[-–—―_:]$/u.test(match[0]))
        return null;
    if (start + match[0].length >= text.length)
        return null;
    const part = (...names) => {
        const range = names.map((each) => match.indices?.groups?.[each]).find((each) => each !== undefined);
        return range ? { start: start + range[0], end: start + range[1] } : null;
    };
    const date = part("day");
    return {
        start,
        end: start + match[0].trimEnd().length,
        place: firstPlace(text, part("place")),
        date,
        filedOn: date ? dayOf(surfaceOf(text, date), published) : null,
        agency: part("slashed", "bracketed"),
    };
}
/** `KYIV` of `KYIV/LONDON`. */
function firstPlace(text, place) {
    if (!place)
        return null;
    const slash = surfaceOf(text, place).indexOf("/");
    return slash < 0 ? place : { start: place.start, end: place.start + slash };
}
/** Whether what looks like a dateline says enough to be one: an agency, a day, a place in capitals or a well-known one. */
function isConvincing({ groups = {}, 0: whole }, text, start) {
    const { place, region: state, day: date, separator: mark, slashed, bracketed } = groups;
    const source = slashed ?? bracketed;
    if (source !== undefined && agencies.has(source.toUpperCase())) {
        return place === undefined || isInCapitals(place) || (mark ?? date) !== undefined;
    }
    if (mark === undefined || place === undefined || pageLabels.has(place.toUpperCase()))
        return false;
    if (date !== undefined)
        return true;
    if (source !== undefined)
        return isInCapitals(place);
    return mark !== "." && opensSentence(text, start + whole.length) && isTelling(place, mark, state);
}
/** A place without day or agency: well known, or in capitals and long enough not to be an acronym. */
function isTelling(place, mark, state) {
    return datelineCities.has(place.toLowerCase()) || (isInCapitals(place) && isLongPlace(place, mark, state));
}
function isInCapitals(place) {
    return place === place.toUpperCase() && !pageLabels.has(place);
}
/** At least four letters, before a dash or with its country. */
function isLongPlace(place, mark, state) {
    return place.length >= 4 && (mark !== ":" || state !== undefined);
}
function opensSentence(text, offset) {
    return /^\s{0,2}["“'‘]?[\p{Lu}\p{N}]/u.test(text.slice(offset, offset + 4));
}
//# sourceMappingURL=dateline.js.map