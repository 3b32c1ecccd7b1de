import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Where a container gives little shared memory, pages would end.
  "--disable-dev-shm-usage",
];

/** For tests: starts Chromium, headless, with an empty profile. Throws when it is not installed. */
export function startBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => existsSync(place));
  if (!executablePath)
    throw new Error(`Chromium is in none of ${places.join(", ")}: run tools/test-report.sh, which installs it`);
  return chromium.launch({ executablePath, headless: true, args: flags });
}

/** For tests: goes to an address of a report. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await page.waitForSelector(`main[data-address=${JSON.stringify(hash)}]`);
}

/** For tests: a page from a file, and all that went wrong with it. */
export interface OpenPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors, warnings, dialogs, and requests for anything but the file itself. */
  readonly problems: string[];
}

/** For tests: opens a file in a window of its own. */
export async function openFile(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const url = pathToFileURL(path).href;
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "info" && message.type() !== "log") problems.push(`console: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url && !request.url().startsWith("data:"))
      problems.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  await page.waitForSelector("h1");
  return { context, page, problems };
}
