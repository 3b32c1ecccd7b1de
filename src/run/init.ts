import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "./usage-error.js";

const config = {
  extract: { paths: ["articles"], out: "datasets", lexicon: ["lexicon.csv"] },
  explain: { output: "datasets" },
};

const lexicon = `name,type,mode,id,aliases,country,valid_from,valid_until
Harbour Safety Commission,ORG,add,org_harbour-safety-commission,HSC|the harbour commission,NZL,,
Port Ansel,PLACE,force,,,NZL,,
Monday Club,,forbid,,,,,
`;

const article = `date 2024-03-12

WELLINGTON, March 12 - The Harbour Safety Commission will close the ferry terminal at Port Ansel until May, its chair Mere Tawhiri said on Monday.

"We cannot ask passengers to wait on a pier that moves," she told reporters. The HSC has asked the government for NZ$4.5 million to repair it.
`;

const readme = `# What is here

- \`articles/\`: your articles; \`example.txt\` shows how a text begins with its date. Files may also be .jsonl, .csv, .html.
- \`lexicon.csv\`: names that you know. A row is a name with its type (PERSON, ORG, PLACE, NORP, MISC) and perhaps a mode
  (add: where nothing surer says otherwise; force: always; forbid: never a name), the id of its entity, other names parted
  by |, a country (a code of ISO 3166-1, or a name), and the first and last day of the articles it is meant for.
- \`dateline.json\`: defaults of options, an object for each command, keys as the options are called, \`paths\` for what
  stands without an option. The command line goes before it; \`--no-config\` leaves it out.

In this folder:

    npx dateline extract                    # articles/ to datasets/
    npx dateline explain person_mere-tawhiri
    npx dateline doctor --output datasets
`;

/** The files that a new folder gets, by path. */
export const initialFiles: ReadonlyMap<string, string> = new Map([
  ["dateline.json", `${JSON.stringify(config, null, 2)}\n`],
  ["lexicon.csv", lexicon],
  [join("articles", "example.txt"), article],
  ["README.md", readme],
]);

/** Makes a folder to begin with. Throws `UsageError` before it writes anything when a file of it is there already. */
export async function init(folder: string): Promise<readonly string[]> {
  const paths = [...initialFiles].map(([name, content]) => ({ path: join(folder, name), content }));
  const there = paths.filter(({ path }) => existsSync(path)).map(({ path }) => path);
  if (there.length > 0) {
    throw new UsageError(
      `${there.join(", ")} ${there.length === 1 ? "is" : "are"} there already, and nothing is overwritten.`,
      "Name another folder: dateline init DIR",
    );
  }
  for (const { path, content } of paths) {
    await mkdir(dirname(path), { recursive: true });
    // Not even a file that has come in the meantime.
    await writeFile(path, content, { flag: "wx" });
  }
  return paths.map(({ path }) => path);
}
