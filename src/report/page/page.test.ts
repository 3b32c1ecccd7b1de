import { createHash } from "node:crypto";
import { sha256 } from "../../testing/annotate.js";
import { embedded, page } from "./page.js";
import type { PageData } from "./page-data.js";

const hostile = `</script><script>alert(1)</script><!-- ]]> & " ' \u2028\u2029 \u202e \\u003c`;
// Safe: the page asks nothing of its data but that they are JSON.
const data = { strings: [hostile] } as unknown as PageData;
const assets = { script: "let one = 1;", style: "p { color: red }" };
const html = page(data, assets, sha256);

test("data hold nothing that HTML or JavaScript could read as their own, and come back the same", () => {
  const json = embedded(data);
  expect(json).not.toMatch(/[<\u2028\u2029]/u);
  expect(JSON.parse(json)).toEqual(data);
});

test("the page ends its scripts only where it means to, and names no address", () => {
  expect(html.match(/<\/script/gu)).toHaveLength(2);
  expect(html.match(/<script/gu)).toHaveLength(2);
  expect(html).not.toContain("<!--");
  expect(html).not.toMatch(/(?:src|href)="(?!data:,")/u);
});

test("its policy allows its own script and style by their hashes, and nothing else", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]+)"/u.exec(html) ?? [];
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      `script-src ${hash(assets.script)}`,
      `style-src ${hash(assets.style)}`,
    ]),
  );
  expect(policy).not.toMatch(/unsafe|\*/u);
});
