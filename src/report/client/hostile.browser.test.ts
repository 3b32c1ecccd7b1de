import { join } from "node:path";
import { goTo, openFile, startBrowser } from "../../testing/browser.js";
import { folderWith } from "../../testing/folder.js";
import { runBuilt } from "../../testing/run-built.js";

const attack = `</script><script>alert(1)</script><img src=x onerror="alert(2)"><!-- <svg/onload='alert(3)'> \u202e\u2028\u2029 javascript:alert(4) {{7*7}} \${alert(5)}`;
const name = `Acme<img src=x onerror=alert(6)>"'`;
const sentence = `On Monday ${name} paid USD 5 million to Peru, "The ${attack} 😀 will attack Peru," said Ana Silva of ${name}.`;
const article = {
  date: "2022-02-22",
  id: `x"><script>alert(7)</script>`,
  title: `😀 ${attack}`,
  byline: attack,
  text: `LIMA <b>${attack}</b>\n\n${sentence} ${sentence}\n\nRussia attacked Ukraine on Monday. Peru will send Ukraine USD 5 million in aid.`,
};
const fileName = `<img src=x onerror=alert(8)>&"'.jsonl`;
const lines = [JSON.stringify(article), attack, JSON.stringify({ date: "<script>alert(9)</script>", text: "a" })];
const lexicon = `name,type,mode,id
"${name.replaceAll('"', '""')}",ORG,force,org_acme
`;
const folder = folderWith({ [join("in", fileName)]: lines.join("\n"), "names.csv": lexicon });
const out = join(folder, "out");

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  const { status } = await runBuilt([
    "extract",
    join(folder, "in"),
    "--lexicon",
    join(folder, "names.csv"),
    "--quiet",
    "--out",
    out,
  ]);
  expect(status).toBe(0);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

test("nothing of a hostile article, its names, ids and path becomes markup, in any view", async () => {
  const { page, problems } = await openFile(browser, join(out, "report.html"));
  const hrefs = new Set(
    ["overview", "articles", "statements", "timeline", "entities", "network", "money", "incidents", "run"].map(
      (view) => `#/${view}`,
    ),
  );
  const views = new Set<string>();
  let everything = "";
  for (const href of hrefs) {
    await goTo(page, href);
    views.add(href.split(/[/?]/u)[1] ?? "");
    for (const mark of await page.locator(".text .seg").all())
      await mark.evaluate((element: HTMLElement) => element.click());
    everything += await page.evaluate(() => document.title + document.body.innerText);
    const foreign = await page.evaluate(
      () =>
        document.querySelectorAll(
          "img, iframe, object, embed, style:not(head style), link:not(head link), svg [onload], [onerror], [onclick], meta:not(head meta), form[action], base",
        ).length,
    );
    expect([href, foreign]).toEqual([href, 0]);
    expect(await page.evaluate(() => document.scripts.length)).toBe(1);
    for (const link of await page
      .locator("a")
      .evaluateAll((links) => links.map((each) => each.getAttribute("href") ?? ""))) {
      expect(link).toMatch(/^#\//u);
      hrefs.add(link);
    }
  }
  expect([...views]).toEqual(expect.arrayContaining(["article", "entity", "incident"]));
  const shown = [fileName, name, "<script>alert(1)</script>", article.id];
  expect(shown.filter((text) => !everything.includes(text))).toEqual([]);
  expect(problems).toEqual([]);
});
