import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "@swc/core";

/** A regular expression of the project and where it is written or made. */
export interface Written {
  readonly file: string;
  readonly pattern: RegExp;
}

const isProgram = (file: string) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("testing/");

/** The source files of the project, tests and what serves them left out. */
function programFiles(): string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" }).filter(isProgram).sort();
}

/** For tests: every regular expression that is written out in a source. */
export function literals(): Written[] {
  return programFiles().flatMap((file) =>
    literalsIn(readFileSync(`src/${file}`, "utf8")).map((pattern) => ({ file, pattern })),
  );
}

/** For tests: the literals of one source text. */
export function literalsIn(source: string): RegExp[] {
  const found: RegExp[] = [];
  JSON.stringify(parseSync(source, { syntax: "typescript" }), (_, value: unknown) => {
    if (isLiteral(value)) found.push(new RegExp(value.pattern, value.flags));
    return value;
  });
  return found;
}

function isLiteral(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === "object" && value !== null && "type" in value && value.type === "RegExpLiteral";
}

/** For tests: the files that compose regular expressions of strings. */
export function composingFiles(): string[] {
  return programFiles().filter((file) => readFileSync(`src/${file}`, "utf8").includes("new RegExp("));
}

/** For tests: every regular expression that sources of the project compose while `run` goes on; those of libraries are left out. */
export async function composedDuring(run: () => Promise<unknown>): Promise<RegExp[]> {
  const found = new Map<string, RegExp>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, words: ConstructorParameters<typeof RegExp>) {
      const made = new target(...words);
      const caller = new Error().stack?.split("\n")[2] ?? "";
      if (!caller.includes("node_modules")) found.set(String(made), made);
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}
