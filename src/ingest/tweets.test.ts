import { surfaceOf } from "../document/span.js";
import { tweetsOf } from "./tweets.js";

function read(text: string) {
  return tweetsOf(text, "2022-10-06").map((tweet) => ({
    content: surfaceOf(text, tweet.content),
    author: surfaceOf(text, tweet.author),
    handle: surfaceOf(text, tweet.handle),
    stamp: tweet.stamp && surfaceOf(text, tweet.stamp),
    postedOn: tweet.postedOn,
  }));
}

const harbour = { content: "The harbour is open again.", author: "Minister Ana Silva", handle: "@AnaSilva" };

test("content, author, account and day of a tweet", () => {
  const text = "The harbour is open again. — Minister Ana Silva (@AnaSilva) September 21, 2022";
  expect(read(text)).toEqual([{ ...harbour, stamp: "September 21, 2022", postedOn: "2022-09-21" }]);
});

test("links at the end are not content", () => {
  const text =
    "The harbour is open again. https://t.co/abc pic.twitter.com/5ZTnSGLeAr — Minister Ana Silva (@AnaSilva) 21 Sep 2022";
  expect(read(text)).toEqual([{ ...harbour, stamp: "21 Sep 2022", postedOn: "2022-09-21" }]);
});

test("a tweet without a day", () => {
  expect(read("The harbour is open again. — Minister Ana Silva (@AnaSilva)")).toEqual([
    { ...harbour, stamp: null, postedOn: null },
  ]);
});

test("a signature in a paragraph of its own belongs to the paragraph before it", () => {
  expect(read("The harbour is open again.\n— Minister Ana Silva (@AnaSilva) May 1, 2022")).toEqual([
    { ...harbour, stamp: "May 1, 2022", postedOn: "2022-05-01" },
  ]);
});

test("two tweets in a paragraph", () => {
  const text = "One is open. — Ana Silva (@AnaSilva) May 1, 2022 Two is shut. — Ana Silva (@AnaSilva) May 2, 2022";
  expect(read(text).map(({ content }) => content)).toEqual(["One is open.", "Two is shut."]);
});

test.each([
  "",
  "— Ana Silva (@AnaSilva) May 1, 2022",
  "She wrote to (@AnaSilva) — twice.",
  "pic.twitter.com/a — A (@a)",
])("no tweet in %j", (text) => {
  expect(read(text)).toEqual([]);
});

test("a long line of dashes takes no time", () => {
  const before = process.cpuUsage();
  tweetsOf("— a ".repeat(25_000), "2022-10-06");
  tweetsOf("— (@".repeat(25_000), "2022-10-06");
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});
