import type { Sha256 } from "../../document/hash.js";
import type { PageData } from "./page-data.js";

/** What makes a page of data: bundled from `src/report/client` when Dateline is built. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * The page `report.html`: one file that asks for no other. Its data stand in it as JSON that no reader of HTML can take for
 * markup, and its policy lets no script run but its own, nor anything be loaded.
 */
export function page(data: PageData, { script, style }: PageAssets, sha256: Sha256): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style, sha256)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Dateline report</title>
<style>${style}</style>
</head>
<body>
<noscript>This page needs JavaScript, which works offline here; summary.md beside it says the same in short, and the datasets hold all of it.</noscript>
<div id="app"></div>
<script type="application/json" id="data">${embedded(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** JSON that holds no `<`, so that nothing in it ends the script or begins a comment, and no line ends of JavaScript. */
export function embedded(data: unknown): string {
  return JSON.stringify(data).replaceAll(/[<\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function policy(script: string, style: string, sha256: Sha256): string {
  return [
    "default-src 'none'",
    `script-src '${source(sha256(script))}'`,
    `style-src '${source(sha256(style))}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/** A hash as a policy names it. */
function source(hexadecimal: string): string {
  const bytes = hexadecimal.match(/../gu)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
