import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goTo as goToAddress, type OpenPage, openFile, startBrowser } from "../../testing/browser.js";
import { folderWith } from "../../testing/folder.js";
import { runBuilt } from "../../testing/run-built.js";

const tabs = ["Overview", "Articles", "Statements", "Timeline", "Entities", "Network", "Money", "Incidents", "Run"];
const out = folderWith();
const rowsOf = (name: string) =>
  readFileSync(join(out, `${name}.jsonl`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

let browser: Awaited<ReturnType<typeof startBrowser>>;
let opened: OpenPage;
beforeAll(async () => {
  const ended = await runBuilt(["extract", "seeds", "--workers", "0", "--quiet", "--out", out]);
  expect(ended).toMatchObject({ status: 0, stderr: "" });
  browser = await startBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  opened = await openFile(browser, join(out, "report.html"), { viewport: { width: 1280, height: 900 } });
});
afterEach(async () => {
  await opened.context.close();
  expect(opened.problems).toEqual([]);
});

const goTo = (hash: string) => goToAddress(opened.page, hash);

test.each(tabs)("the tab %s opens its view: title, heading with focus, tables with captions", async (tab) => {
  const { page } = opened;
  if (tab === "Overview") await page.getByRole("link", { name: "Run", exact: true }).click();
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: tab, exact: true }).click();
  await page.waitForSelector(`main[data-address="#/${tab.toLowerCase()}"]`);
  expect(await page.title()).toBe(`${tab} – Dateline report`);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await page.locator("table:not(:has(> caption))").count()).toBe(0);
  expect(await page.locator("main").innerText()).not.toMatch(/undefined|\[object|NaN/u);
});

test("back goes to the view before, and an address opens the view it was copied from", async () => {
  const { page } = opened;
  await goTo("#/entities");
  await page.locator("td a.entity").first().click();
  await page.waitForSelector('main[data-address^="#/entity/"]');
  const [url, heading] = [page.url(), await page.locator("h1").innerText()];
  await page.goBack();
  await page.waitForSelector('main[data-address="#/entities"]');
  expect(await page.locator("h1").innerText()).toBe("People, organizations, places");
  await page.goto("about:blank");
  await page.goto(url);
  expect(await page.locator("h1").innerText()).toBe(heading);
});

test("statements are filtered by speaker, words and kind; the address keeps it, CSV copies just these", async () => {
  const { page, context } = opened;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const wanted = rowsOf("statements").filter((row) => row.speaker_id === "person_dmitry-kuleba");
  await goTo("#/statements");
  await page.getByLabel("Speaker").selectOption("person_dmitry-kuleba");
  await expectRows(wanted.length);
  expect(await page.locator("tbody tr td:first-child").allInnerTexts()).toEqual(wanted.map(() => "Dmitry Kuleba"));
  await page.reload();
  await expectRows(wanted.length);
  const direct = wanted.filter(({ kind }) => kind === "direct");
  await page.getByLabel("Kind").selectOption("direct");
  await expectRows(direct.length);
  await page.getByRole("button", { name: "Copy as CSV" }).click();
  await page.getByText("Copied.").waitFor();
  const csv = await page.evaluate(() => navigator.clipboard.readText());
  expect(csv.match(/^Dmitry Kuleba,/gmu)).toHaveLength(direct.length);
  await page.getByLabel("Words in it").fill("no such words anywhere");
  await page.getByRole("paragraph").getByText("Statements: none.").waitFor();
});

async function expectRows(total: number) {
  await opened.page.waitForFunction((size) => document.querySelectorAll("tbody tr").length === size, total);
}

test("the text of every article is whole, and each mark covers the words of its row", async () => {
  const { page } = opened;
  for (const { doc_id, text } of rowsOf("documents")) {
    await goTo(`#/article/${doc_id}`);
    expect(await page.locator(".text").textContent()).toBe(text);
  }
});

test("a click on a mark shows its row, rule and confidence, and frames who takes part", async () => {
  const { page } = opened;
  const [event] = rowsOf("events").filter(
    ({ actor_ids, recipient_ids }) => actor_ids.length > 0 && recipient_ids.length > 0,
  );
  await goTo(`#/article/${event.doc_id}?row=${event.event_id}`);
  const panel = page.locator(".panel");
  expect(await panel.innerText()).toContain(event.rule);
  await panel.locator("summary").click();
  for (const [column, value] of Object.entries(event)) {
    const cell = panel.locator(".whole-row tr", { has: page.locator(`th:text-is("${column}")`) }).locator("td");
    expect(await cell.count()).toBe(1);
    if (typeof value === "string" && !/_id$/u.test(column)) expect(await cell.innerText()).toBe(value);
  }
  const framed = (await page.locator(".text .chosen").allInnerTexts()).join(" ");
  const roles = rowsOf("event_roles").filter(({ event_id }) => event_id === event.event_id);
  for (const { surface } of roles) expect(framed).toContain(surface.split(" ")[0]);
});

test("layers are switched on and off", async () => {
  const { page } = opened;
  await goTo(`#/article/${rowsOf("documents")[0].doc_id}`);
  const events = page.locator(".text .e-trigger");
  const before = await events.count();
  expect(before).toBeGreaterThan(5);
  await page.getByLabel(/^Events/u).uncheck();
  expect(await events.count()).toBe(0);
  await page.getByLabel(/^Events/u).check();
  expect(await events.count()).toBe(before);
  await page.getByLabel(/^Events/u).uncheck();
  const [event] = rowsOf("events");
  await goTo(`#/article/${event.doc_id}?row=${event.event_id}`);
  expect(await page.locator(".text .chosen").count()).toBeGreaterThan(0);
});

test("with the keyboard alone: marks by arrow keys, Enter opens, Escape gives the focus back", async () => {
  const { page } = opened;
  await goTo(`#/article/${rowsOf("documents")[0].doc_id}`);
  await page.locator(".switches input").last().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  const mark = await page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("panel");
  expect(await page.locator(".panel .surface").first().innerText()).toContain(mark);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(mark);
});

test("a line of the network, and the row of the table that says the same, show the events behind it", async () => {
  const { page } = opened;
  await goTo("#/network");
  await page.locator(".edge").first().focus();
  await page.keyboard.press("ArrowRight");
  const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await page.keyboard.press("Enter");
  const [, pair = "", total = ""] = /^(.*): (\d+) events?$/u.exec(name) ?? [];
  expect(await page.locator(".panel h2").innerText()).toBe(pair);
  expect(await page.locator(".panel li").count()).toBe(Number(total));
  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: /^Show \d+$/u })
    .first()
    .click();
  expect(await page.locator(".panel li").count()).toBeGreaterThan(0);
  await page.locator(".panel li a").first().click();
  await page.waitForSelector('main[data-address^="#/article/"]');
  expect(await page.locator(".text .chosen").count()).toBeGreaterThan(0);
});

test("the timeline has a bar for each event with a date, and a column leads into its stretch of time", async () => {
  const { page } = opened;
  await goTo("#/timeline");
  await page.getByRole("link", { name: "All time" }).click();
  await page.waitForSelector('main[data-address*="from="]');
  const dated = rowsOf("events").filter(({ event_start }) => event_start !== null);
  expect(await page.locator(".timeline li").count()).toBe(dated.length);
  const address = await page.locator(".histogram a").last().getAttribute("href");
  await page.locator(".histogram a").last().click();
  await page.waitForSelector(`main[data-address=${JSON.stringify(address)}]`);
  const fewer = await page.locator(".timeline li").count();
  expect(fewer).toBeGreaterThan(0);
  expect(fewer).toBeLessThan(dated.length);
});

test("columns are sorted both ways, unknown cells last", async () => {
  const { page } = opened;
  await goTo("#/money");
  const amounts = async () =>
    (await page.locator("tbody td:first-child b").allInnerTexts()).map((text) => Number(text.replaceAll(/\D/gu, "")));
  await page.getByRole("button", { name: "Amount" }).click();
  const up = await amounts();
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await page.getByRole("button", { name: "Amount" }).click();
  expect(await amounts()).toEqual([...up].sort((a, b) => b - a));
  expect(await page.locator("th").first().getAttribute("aria-sort")).toBe("descending");
});

test("the run page names every dataset with its rows and hash", async () => {
  await goTo("#/run");
  const text = await opened.page.locator("main").innerText();
  const manifest = JSON.parse(readFileSync(join(out, "run.json"), "utf8"));
  for (const name of ["documents", "statements", "events", "edges"])
    expect(text).toContain(manifest.files[`${name}.jsonl`].sha256);
  for (const hash of Object.values<string>(manifest.models)) expect(text).toContain(hash);
});

test("every view fits a phone and a dark one, and every link of it leads to a view", async () => {
  const phone = await openFile(browser, join(out, "report.html"), {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    colorScheme: "dark",
  });
  const hrefs = new Set<string>();
  const seen = new Set<string>();
  const kindOf = (href: string) => href.split(/[/?]/u)[1] ?? "";
  for (const tab of tabs) hrefs.add(`#/${tab.toLowerCase()}`);
  for (const href of hrefs) {
    // Of each kind of view several are looked at.
    if ([...seen].filter((each) => kindOf(each) === kindOf(href)).length >= 6) continue;
    seen.add(href);
    await goToAddress(phone.page, href);
    expect([href, await phone.page.locator("h1").innerText()]).not.toEqual([href, "Not on this page"]);
    expect([href, await phone.page.evaluate(() => document.documentElement.scrollWidth - 390)]).toEqual([href, 0]);
    for (const link of await phone.page
      .locator("main a")
      .evaluateAll((links) => links.map((each) => each.getAttribute("href") ?? "")))
      hrefs.add(link);
  }
  expect(new Set([...seen].map(kindOf)).size).toBe(tabs.length + 3);
  await phone.context.close();
  expect(phone.problems).toEqual([]);
});
