import { surfaceOf } from "../document/span.js";
import { datelineOf } from "./dateline.js";

function parts(text: string, published = "2022-07-06") {
  const found = datelineOf(text, published);
  if (!found) return null;
  const read = (span: { start: number; end: number } | null) => span && surfaceOf(text, span);
  return [read(found), read(found.place), read(found.date), found.filedOn, read(found.agency)];
}

test.each([
  [
    "WASHINGTON, October 2. /TASS/. The talks",
    "WASHINGTON, October 2. /TASS/.",
    "WASHINGTON",
    "October 2",
    "2022-10-02",
    "TASS",
  ],
  [
    "Washington [US], September 2 (ANI): The talks",
    "Washington [US], September 2 (ANI):",
    "Washington",
    "September 2",
    "2022-09-02",
    "ANI",
  ],
  [
    "Washington [US], April 12 : The talks",
    "Washington [US], April 12 :",
    "Washington",
    "April 12",
    "2022-04-12",
    null,
  ],
  ["NAIROBI, Kenya (AP) — The talks", "NAIROBI, Kenya (AP) —", "NAIROBI", null, null, "AP"],
  ["LONDON (Reuters) - The talks", "LONDON (Reuters) -", "LONDON", null, null, "Reuters"],
  ["PARIS, March 3 (Reuters) - The talks", "PARIS, March 3 (Reuters) -", "PARIS", "March 3", "2022-03-03", "Reuters"],
  ["New Delhi: The talks", "New Delhi:", "New Delhi", null, null, null],
  ["BEIJING, Jan. 5 (Xinhua) -- The talks", "BEIJING, Jan. 5 (Xinhua) --", "BEIJING", "Jan. 5", "2022-01-05", "Xinhua"],
  ["MOSCOW. Oct 2 (Interfax) - The talks", "MOSCOW. Oct 2 (Interfax) -", "MOSCOW", "Oct 2", "2022-10-02", "Interfax"],
  ["New Delhi, Dec 3 (PTI) The talks", "New Delhi, Dec 3 (PTI)", "New Delhi", "Dec 3", "2022-12-03", "PTI"],
  [
    "New Delhi [India], August 1 (ANI): The talks",
    "New Delhi [India], August 1 (ANI):",
    "New Delhi",
    "August 1",
    "2022-08-01",
    "ANI",
  ],
  ["Geneva, 3 March 2021 – The talks", "Geneva, 3 March 2021 –", "Geneva", "3 March 2021", "2021-03-03", null],
  [
    "GENEVA/NEW YORK (3 March 2021) – The talks",
    "GENEVA/NEW YORK (3 March 2021) –",
    "GENEVA",
    "3 March 2021",
    "2021-03-03",
    null,
  ],
  ["WASHINGTON, D.C. — The talks", "WASHINGTON, D.C. —", "WASHINGTON", null, null, null],
  ["KYIV, Ukraine — The talks", "KYIV, Ukraine —", "KYIV", null, null, null],
  [
    "ST. PETERSBURG, March 3. /TASS/. The talks",
    "ST. PETERSBURG, March 3. /TASS/.",
    "ST. PETERSBURG",
    "March 3",
    "2022-03-03",
    "TASS",
  ],
  [
    "UNITED NATIONS, Sept. 20 (AP) — The talks",
    "UNITED NATIONS, Sept. 20 (AP) —",
    "UNITED NATIONS",
    "Sept. 20",
    "2022-09-20",
    "AP",
  ],
  ["(CNN) — The talks", "(CNN) —", null, null, null, "CNN"],
  ["(CNN)The talks", "(CNN)", null, null, null, "CNN"],
  ["Oct. 2 (UPI) -- The talks", "Oct. 2 (UPI) --", null, "Oct. 2", "2022-10-02", "UPI"],
  ["ISLAMABAD: The talks", "ISLAMABAD:", "ISLAMABAD", null, null, null],
  ["  \nTALLINN, July 4 — The talks", "TALLINN, July 4 —", "TALLINN", "July 4", "2022-07-04", null],
])("%j opens with a dateline", (text, ...expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  "Biden: The talks went well.",
  "UPDATE: The talks went well.",
  "The United States on Tuesday termed the plan contempt.",
  "In March 3 people died - the police said so.",
  "NATO said on Tuesday - again - that it would help.",
  "Monday, October 3: The day in pictures.",
  "U.S. President Joe Biden met reporters.",
  "Paris (the capital) - a portrait.",
  "October 2 was a Sunday.",
  "EU - the talks went on.",
  "",
  "“WASHINGTON” is a word.",
])("%j has none", (text) => {
  expect(datelineOf(text, "2022-10-06")).toBeNull();
});

test("it may stand behind a headline and a byline", () => {
  expect(parts("Talks go on\n\nBy Jane Doe\n\nLONDON (Reuters) - The talks")?.[0]).toBe("LONDON (Reuters) -");
});

test.each(["FLINT, Mich., Oct. 4 (UPI) --", "NEWPORT NEWS, Va. -", "WASHINGTON ―"])(
  "%s opens a story behind its headline",
  (dateline) => {
    expect(parts(`Talks go on.\n\n${dateline} The talks went on.`)?.[0]).toBe(dateline);
  },
);

test("it may stand on a line of its own", () => {
  expect(parts("CAPE TOWN, South Africa (AP) --\n The talks went on.")?.[0]).toBe("CAPE TOWN, South Africa (AP) --");
});

test("a credit on a line of its own is none", () => {
  expect(parts("The talks went on.\n\n(ANI)\n\nMore follows.")).toBeNull();
});

test("a capital in capitals behind a headline opens the story too", () => {
  expect(parts("Hosts win the cup\n\nDOHA: The hosts won.")?.[0]).toBe("DOHA:");
});

test("a day without a year is the one nearest to the article's date", () => {
  expect(parts("MOSCOW, December 31. /TASS/. The talks", "2023-01-01")?.[3]).toBe("2022-12-31");
});

test("a day that does not exist has no date", () => {
  expect(parts("MOSCOW, February 30. /TASS/. The talks", "2023-01-01")?.[3]).toBeNull();
});

test("a hundred thousand capitals take no time", () => {
  const before = process.cpuUsage();
  datelineOf("A".repeat(100_000), "2022-10-06");
  datelineOf("AB ".repeat(40_000), "2022-10-06");
  datelineOf("AB, ".repeat(40_000), "2022-10-06");
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});
