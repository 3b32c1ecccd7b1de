import {
  agencies,
  furnitureRules,
  pageOf
} from "./chunk-LS6N7SXK.js";
import {
  paragraphsOf
} from "./chunk-4F2E35NC.js";
import {
  dayOf,
  monthName,
  printedDay
} from "./chunk-BCGLTP7N.js";
import {
  bySpan,
  covers,
  firstEndingAfter,
  overlaps,
  surfaceOf,
  trimSpan
} from "./chunk-7IOZWEJY.js";
import {
  wellFormed
} from "./chunk-OAOXLRWB.js";

// dist/ingest/cities.js
var datelineCities = /* @__PURE__ */ new Set([
  "abu dhabi",
  "abuja",
  "accra",
  "addis ababa",
  "agartala",
  "ahmedabad",
  "algiers",
  "amman",
  "amsterdam",
  "ankara",
  "athens",
  "baghdad",
  "baku",
  "bangkok",
  "barcelona",
  "beijing",
  "beirut",
  "belgrade",
  "bengaluru",
  "berlin",
  "bhopal",
  "bhubaneswar",
  "bogota",
  "brasilia",
  "brussels",
  "bucharest",
  "budapest",
  "buenos aires",
  "cairo",
  "canberra",
  "caracas",
  "chandigarh",
  "chennai",
  "chicago",
  "colombo",
  "copenhagen",
  "damascus",
  "dehradun",
  "dhaka",
  "doha",
  "dubai",
  "dublin",
  "frankfurt",
  "gaza",
  "gaza city",
  "geneva",
  "guwahati",
  "hanoi",
  "harare",
  "havana",
  "helsinki",
  "hong kong",
  "hyderabad",
  "imphal",
  "islamabad",
  "istanbul",
  "jaipur",
  "jakarta",
  "jammu",
  "jerusalem",
  "johannesburg",
  "kabul",
  "kampala",
  "karachi",
  "kathmandu",
  "khartoum",
  "kiev",
  "kinshasa",
  "kochi",
  "kolkata",
  "kuala lumpur",
  "kuwait city",
  "kyiv",
  "lagos",
  "lahore",
  "lima",
  "lisbon",
  "london",
  "los angeles",
  "lucknow",
  "lusaka",
  "madrid",
  "manila",
  "mexico city",
  "minsk",
  "mogadishu",
  "moscow",
  "mumbai",
  "munich",
  "muscat",
  "nagpur",
  "nairobi",
  "new delhi",
  "new york",
  "nicosia",
  "noida",
  "oslo",
  "ottawa",
  "panaji",
  "paris",
  "patna",
  "peshawar",
  "phnom penh",
  "prague",
  "pretoria",
  "pune",
  "quetta",
  "quito",
  "raipur",
  "ramallah",
  "ranchi",
  "riga",
  "rio de janeiro",
  "riyadh",
  "rome",
  "san francisco",
  "sao paulo",
  "seoul",
  "shanghai",
  "shillong",
  "shimla",
  "singapore",
  "sofia",
  "srinagar",
  "stockholm",
  "sydney",
  "taipei",
  "tallinn",
  "tbilisi",
  "tehran",
  "tel aviv",
  "the hague",
  "thiruvananthapuram",
  "tokyo",
  "toronto",
  "tripoli",
  "tunis",
  "united nations",
  "vienna",
  "vilnius",
  "visakhapatnam",
  "warsaw",
  "washington",
  "washington dc",
  "yangon",
  "yerevan",
  "zurich"
]);
var pageLabels = /* @__PURE__ */ new Set([
  "ADVERTISEMENT",
  "ANALYSIS",
  "BREAKING",
  "BREAKING NEWS",
  "COMMENT",
  "CORRECTION",
  "COVID",
  "DISCLAIMER",
  "EDITORIAL",
  "EXCLUSIVE",
  "EXPLAINED",
  "EXPLAINER",
  "FACTBOX",
  "FEATURE",
  "FILE",
  "FILE PHOTO",
  "FOCUS",
  "INTERVIEW",
  "LISTEN",
  "LIVE",
  "NEWS",
  "NOTE",
  "OPINION",
  "PHOTO",
  "PHOTOS",
  "PICTURE",
  "POLL",
  "REVIEW",
  "TIMELINE",
  "TOP NEWS",
  "UPDATE",
  "UPDATED",
  "URGENT",
  "VIDEO",
  "WATCH",
  "WRAPUP"
]);

// dist/ingest/dateline.js
var weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
var notCalendar = `(?!(?:${monthName}|${weekday})\\b)`;
var word = "(?:(?:[SFM]t|[SFM]T)\\.|(?:\\p{Lu}\\.){2,3}|\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}|al-\\p{Lu}\\p{L}{1,24})";
var joint = "(?:\\s(?:of\\s|de\\s|do\\s|la\\s)?|/)";
var name = `${notCalendar}${word}(?:${joint}${notCalendar}${word}){0,3}`;
var country = "(?:\\s?\\[[\\p{L}. ]{2,30}\\]|\\s\\([\\p{L}. ]{2,30}\\)(?=,))";
var region = `(?:,\\s(?<region>${notCalendar}${word}(?:\\s${notCalendar}${word}){0,2})\\.?)`;
var day = `(?:[,.]?\\s{0,2}(?:\\(|(?<![\\p{L}\\p{N}]))(?:${weekday},?\\s)?(?<day>${printedDay})\\)?)`;
var agencyName = "[\\p{L}][\\p{L}\\p{N}.&'’/ -]{1,38}";
var agency = `(?:[.,]?\\s{0,2}(?:/(?<slashed>[\\p{L}][\\p{L}. -]{1,38})/|\\((?<bracketed>${agencyName})\\)))`;
var separator = `(?:\\s{0,2}(?<separator>[.:]|-{1,2}|[–—―_])(?=[\\s"“'‘\\p{Lu}]|$))`;
var shape = new RegExp(`^(?:(?<place>${name})${country}?${region}?)?${day}?${agency}?${separator}?`, "du");
function datelineOf(text, published) {
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
function isStrong(text, { agency: source, date, place }) {
  if (source || date && place)
    return true;
  return place !== null && isInCapitals(surfaceOf(text, place));
}
function datelineAt(text, paragraph, published) {
  const { start } = paragraph;
  const match = shape.exec(text.slice(start));
  if (!match || match[0].trim() === "" || !isConvincing(match, text, start))
    return null;
  if (start + match[0].length >= paragraph.end && !/[-–—―_:]$/u.test(match[0]))
    return null;
  if (start + match[0].length >= text.length)
    return null;
  const part = (...names) => {
    const range = names.map((each) => match.indices?.groups?.[each]).find((each) => each !== void 0);
    return range ? { start: start + range[0], end: start + range[1] } : null;
  };
  const date = part("day");
  return {
    start,
    end: start + match[0].trimEnd().length,
    place: firstPlace(text, part("place")),
    date,
    filedOn: date ? dayOf(surfaceOf(text, date), published) : null,
    agency: part("slashed", "bracketed")
  };
}
function firstPlace(text, place) {
  if (!place)
    return null;
  const slash = surfaceOf(text, place).indexOf("/");
  return slash < 0 ? place : { start: place.start, end: place.start + slash };
}
function isConvincing({ groups = {}, 0: whole }, text, start) {
  const { place, region: state, day: date, separator: mark, slashed, bracketed } = groups;
  const source = slashed ?? bracketed;
  if (source !== void 0 && agencies.has(source.toUpperCase())) {
    return place === void 0 || isInCapitals(place) || (mark ?? date) !== void 0;
  }
  if (mark === void 0 || place === void 0 || pageLabels.has(place.toUpperCase()))
    return false;
  if (date !== void 0)
    return true;
  if (source !== void 0)
    return isInCapitals(place);
  return mark !== "." && opensSentence(text, start + whole.length) && isTelling(place, mark, state);
}
function isTelling(place, mark, state) {
  return datelineCities.has(place.toLowerCase()) || isInCapitals(place) && isLongPlace(place, mark, state);
}
function isInCapitals(place) {
  return place === place.toUpperCase() && !pageLabels.has(place);
}
function isLongPlace(place, mark, state) {
  return place.length >= 4 && (mark !== ":" || state !== void 0);
}
function opensSentence(text, offset) {
  return /^\s{0,2}["“'‘]?[\p{Lu}\p{N}]/u.test(text.slice(offset, offset + 4));
}

// dist/ingest/furniture.js
function furnitureOf(text, { dateline, tweets }) {
  const paragraphs = paragraphsOf(text);
  return paragraphs.flatMap((_, index) => {
    const page = pageOf(text, paragraphs, index);
    let taken = [];
    for (const rule of furnitureRules) {
      const spans = rule.find(page);
      if (spans.length === 0)
        continue;
      const fresh = spans.map((span) => ({ ...span, kind: rule.kind, rule: rule.name })).filter((piece) => isFree(piece, taken) && !(dateline && overlaps(dateline, piece)) && fits(piece, tweets));
      if (fresh.length > 0)
        taken = [...taken, ...fresh].sort(bySpan);
    }
    return taken;
  });
}
function isFree(piece, taken) {
  const neighbour = taken[firstEndingAfter(taken, piece.start)];
  return !neighbour || !overlaps(neighbour, piece);
}
function fits(piece, tweets) {
  const tweet = tweets[firstEndingAfter(tweets, piece.start)];
  return !tweet || !overlaps(tweet, piece) || piece.kind === "link" && covers(tweet, piece);
}

// dist/ingest/tweets.js
var signature = new RegExp(`(?:^|(?<=\\s))(?:[—–]|--|&mdash;)\\s{0,2}(?<author>[^\\n()—–]{1,80}?)\\s{0,2}\\((?<handle>@\\w{1,30})\\)(?:\\s{1,2}(?<stamp>${printedDay}))?`, "dgu");
var handleMark = "(@";
var linkAtEnd = /\s{0,3}(?:https?:\/\/\S{1,300}|pic\.twitter\.com\/\w{1,40}|t\.co\/\w{1,40})$/u;
function tweetsOf(text, published) {
  return text.includes(handleMark) ? signedTweets(text, published) : [];
}
function signedTweets(text, published) {
  const paragraphs = paragraphsOf(text);
  const found = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    let said = paragraph.start;
    for (const match of signaturesIn(surfaceOf(text, paragraph))) {
      const own = trimSpan(text, { start: said, end: paragraph.start + match.index });
      const isAlone = own.start === own.end && said === paragraph.start;
      const tweet = tweetFrom(text, { said: isAlone ? paragraphs[index - 1] : own, paragraph, match, published });
      said = paragraph.start + match.index + match[0].length;
      const last = found.at(-1);
      if (tweet && !(last && overlaps(last, tweet)))
        found.push(tweet);
    }
  }
  return found;
}
function signaturesIn(line) {
  return line.includes(handleMark) ? [...line.matchAll(signature)] : [];
}
function tweetFrom(text, { said, paragraph, match, published }) {
  const part = (name2) => {
    const range = match.indices?.groups?.[name2];
    return range ? { start: paragraph.start + range[0], end: paragraph.start + range[1] } : null;
  };
  if (!said)
    return null;
  const author = part("author");
  const handle = part("handle");
  const content = withoutLinks(text, said);
  if (!author || !handle || content.start >= content.end)
    return null;
  const stamp = part("stamp");
  return {
    start: said.start,
    end: paragraph.start + (match.index ?? 0) + match[0].length,
    content,
    author,
    handle,
    stamp,
    postedOn: stamp && dayOf(surfaceOf(text, stamp), published)
  };
}
function withoutLinks(text, span) {
  let end = span.end;
  for (; ; ) {
    const last = linkAtEnd.exec(text.slice(Math.max(span.start, end - 400), end));
    if (!last)
      return { start: span.start, end };
    end -= last[0].length;
  }
}

// dist/ingest/article.js
function articleFrom(given, sha256) {
  const raw = wholeCharacters(given);
  const stem = raw.sourceId ?? stemOf(raw.sourcePath);
  const hash = sha256(`${raw.published}
${raw.text}`).slice(0, 8);
  const dateline = datelineOf(raw.text, raw.published);
  const tweets = tweetsOf(raw.text, raw.published);
  const furniture = furnitureOf(raw.text, { dateline, tweets });
  const ruled = (rule) => {
    const piece = furniture.find((each) => each.rule === rule);
    return piece ? surfaceOf(raw.text, piece) : null;
  };
  return {
    ...raw,
    docId: `doc_${slugOf(stem)}-${hash}`,
    title: raw.title ?? ruled("headline"),
    byline: raw.byline ?? ruled("byline")?.replace(/^by /iu, "") ?? null,
    dateline,
    furniture,
    tweets
  };
}
function wholeCharacters({ sourcePath, sourceId, title, byline, published, text }) {
  const whole = (words) => words && wellFormed(words);
  return {
    sourcePath: wellFormed(sourcePath),
    sourceId: whole(sourceId),
    title: whole(title),
    byline: whole(byline),
    published,
    text: wellFormed(text)
  };
}
function stemOf(path) {
  const file = path.replace(/^.*\//u, "").replace(/(?:\.gz)?(?:#\d{1,15})?$/iu, "");
  return file.replace(/\.[^.]*$/u, "");
}
function slugOf(stem) {
  const plain = stem.normalize("NFKD").replaceAll(new RegExp("\\p{M}", "gu"), "").toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9_.]+/gu, "-").slice(0, 60).replaceAll(/^[-.]+|[-.]+$/gu, "");
  return slug === "" ? "article" : slug;
}

export {
  articleFrom,
  stemOf
};
