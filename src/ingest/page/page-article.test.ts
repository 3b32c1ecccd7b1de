import { pageTools } from "../../run/load-page-tools.js";
import { defaultMaxCharacters } from "../parsed.js";
import { readingsOf } from "../read.js";

const words = "It rained in Lima on Monday, said Ana Silva, and it will rain again. ".repeat(4).trim();
const story = `<p>${words}</p>`.repeat(4);
const dated = '<meta property="article:published_time" content="2022-10-02T23:30:00+05:30">';

/** What is read of a page: its article, or the reject. */
async function read(html: string | Uint8Array, published: string | null = null) {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  const options = { published, maxCharacters: defaultMaxCharacters, pageTools: await pageTools() };
  const [reading, ...others] = readingsOf("a.html", bytes, options);
  expect(others).toEqual([]);
  return reading && "raw" in reading ? reading.raw : reading?.reject;
}

const page = (body: string, head = dated) =>
  `<!DOCTYPE html><html><head><title>Rain in Lima</title>${head}</head><body>${body}</body></html>`;

test("title, byline, day and paragraphs of the article, without menus", async () => {
  const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/a">News</a></li></ul></nav>';
  const html = page(
    `${menu}<article><h1>Rain in Lima</h1><p class="byline">By Ana  Silva</p>${story}<p>One &amp; two,<br>three\n  four.</p></article><footer>© 2022</footer>`,
  );
  expect(await read(html)).toEqual({
    sourcePath: "a.html",
    sourceId: null,
    title: "Rain in Lima",
    byline: "Ana Silva",
    published: "2022-10-02",
    text: [words, words, words, words, "One & two,\nthree four."].join("\n\n"),
  });
});

test.each([
  ["lists", "<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"],
  ["tables", "<table><tr><th>Peru</th><td>5</td></tr><tr><th>Chile</th><td>7</td></tr></table>", "Peru 5\n\nChile 7"],
  ["inline elements", "<p><b>Bo</b>ld and <i>it</i>&shy;alic&nbsp;text</p>", "Bold and italic text"],
  ["text without paragraphs", "<div>One<div>Two</div>Three</div>", "One\n\nTwo\n\nThree"],
])("%s are text", async (_, piece, expected) => {
  expect(await read(page(`<article>${story}${piece}${story}</article>`))).toMatchObject({
    text: expect.stringContaining(`\n\n${expected}\n\n`),
  });
});

describe("the day of publication is that of", () => {
  const linked = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  test.each([
    ["JSON-LD", linked({ "@type": "NewsArticle", datePublished: "2022-10-02T08:00:00Z" })],
    [
      "a graph in JSON-LD",
      linked({
        "@graph": [
          { "@type": "WebPage", datePublished: "2001-01-01" },
          { "@type": ["NewsArticle"], datePublished: "2022-10-02" },
        ],
      }),
    ],
    [
      "JSON-LD beside broken JSON-LD",
      `<script type="application/ld+json">{</script>${linked([{ "@type": "ReportageNewsArticle", datePublished: "October 2, 2022" }])}`,
    ],
    ["a property", dated],
    ["a name", '<meta name="Date" content="2001-01-01"><meta name="pubdate" content="20221002">'],
    ["Dublin Core", '<meta name="DC.date.issued" content="2022-10-02">'],
    ["a microdata property", '<meta itemprop="datePublished" content="2022-10-02">'],
    [
      "the first that is a day",
      '<meta property="article:published_time" content="now"><meta name="date" content="2022/10/02">',
    ],
  ])("%s", async (_, head) => {
    expect(await read(page(story, head), "1999-01-01")).toMatchObject({ published: "2022-10-02" });
  });

  test.each([
    ["<time>", '<time datetime="2022-10-02T10:00">Sunday</time><time datetime="2001-01-01">then</time>'],
    [
      "the <time> so marked",
      '<time datetime="2001-01-01">then</time><time pubdate datetime="2022-10-02">Sunday</time>',
    ],
    ["a <time> in words", "<time>2 October 2022</time>"],
  ])("%s", async (_, time) => {
    expect(await read(page(`<article>${time}${story}</article>`, ""))).toMatchObject({ published: "2022-10-02" });
  });

  test("the options when the page says none", async () => {
    expect(await read(page(story, ""), "2022-10-02")).toMatchObject({ published: "2022-10-02" });
  });
});

describe("the encoding is that of", () => {
  const encoded = (label: string) =>
    Buffer.from(
      page(
        `<p>Café ${words}</p>${story}`,
        `<meta http-equiv="Content-Type" content="text/html; charset=${label}">${dated}`,
      ),
      "latin1",
    );
  test.each([
    ["the page", encoded("windows-1252")],
    ["the page, in another spelling", encoded("'ISO-8859-1'")],
    ["UTF-8 without a word", Buffer.from(page(`<p>Café ${words}</p>${story}`))],
    [
      "a byte order mark",
      Buffer.from(`\uFEFF${page(`<p>Café ${words}</p>${story}`, `<meta charset=latin1>${dated}`)}`),
    ],
    ["a byte order mark of UTF-16", Buffer.from(`\uFEFF${page(`<p>Café ${words}</p>${story}`)}`, "utf16le")],
  ])("%s", async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ text: expect.stringMatching(/^Café It rained/u) });
  });

  test.each([
    ["none that is known", encoded("klingon"), /in the encoding klingon, which is not known/u],
    ["another than it says", encoded("shift_jis"), /shift_jis, but is not valid/u],
    ["another than UTF-8", encoded("utf-8"), /not UTF-8: byte 0xE9/u],
  ])("%s is refused", async (_, bytes, reason) => {
    expect(await read(bytes)).toMatchObject({ reason: expect.stringMatching(reason) });
  });
});

describe("refused with a reason is", () => {
  test.each([
    ["nothing", "", /empty/u],
    ["white space", " \n", /empty/u],
    ["a page without text", page("<div></div>"), /No article was found/u],
    [
      "a page of scripts",
      page("<script>document.body.innerHTML = '<p>It rained.</p>'</script>"),
      /No article was found/u,
    ],
    ["a page without a day", page(story, ""), /says no date.*--published/u],
    ["a page that is too long", page(`<p>${"word ".repeat(300_000)}</p>`), /too long for one article/u],
    ["10,000 levels", page(`${"<div>".repeat(10_000)}${story}`), /nested too deeply/u],
    ["10,000 levels within a line", page(`<p>${"<b>".repeat(10_000)}${story}`), /nested too deeply/u],
    ["a comb of 180 levels", page(`${"<div>".repeat(180)}x${"</div>".repeat(180)}`.repeat(270)), /nested too deeply/u],
    ["a million tags", page("<b>".repeat(1_000_000)), /has 1000005 tags, more than the 50000/u],
    ["zero bytes", page(`<p>\0${words}</p>`), /binary/u],
  ])("%s", async (_, html, reason) => {
    const before = process.cpuUsage();
    expect(await read(html)).toMatchObject({
      sourcePath: "a.html",
      stage: "read",
      reason: expect.stringMatching(reason),
    });
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(8);
  });
});

test("what is hostile in a page is left out, and nothing of it is run", async () => {
  const hostile = `<script>globalThis.wasRun = true</script><iframe src="http://localhost:1/">frame</iframe>
    <img src="x" onerror="globalThis.wasRun = true"><style>p { color: red }</style><svg><script>globalThis.wasRun = true</script></svg>
    <object data="file:///etc/passwd">object</object><template>template</template><noscript>noscript</noscript><math>math</math>`;
  expect(await read(page(`<article>${story}${hostile}${story}</article>`))).toMatchObject({
    text: Array.from({ length: 8 }, () => words).join("\n\n"),
  });
  expect(globalThis).not.toHaveProperty("wasRun");
});

test.each([
  ["a piece of a page", `${dated}${story}`],
  ["unclosed tags", `<html><head>${dated}<body><article><p>${words}<p>${words}<b>${words}`],
  ["misplaced tags", `</p></div>${page(`<article><p><p></b>${story}</article></article>`)}</html></html>`],
  ["odd attributes", page(`<article id="a" id="b" "'<p =x ="">${story}</article>`)],
])("%s is read as far as it goes", async (_, html) => {
  expect(await read(html)).toMatchObject({ published: "2022-10-02", text: expect.stringContaining("Ana Silva") });
});

test("JSON-LD that is nested deeply does no harm", async () => {
  const deep = `<script type="application/ld+json">${"[".repeat(100_000)}${"]".repeat(100_000)}</script>`;
  expect(await read(page(story, `${deep}${dated}`))).toMatchObject({ published: "2022-10-02" });
});
