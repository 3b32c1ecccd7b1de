import { readFileSync } from "node:fs";
import { z } from "zod";
import { UsageError } from "../run/usage-error.js";
import type { Arguments, Command, Option } from "./command.js";
import { commands } from "./commands.js";

/** What is said on the command line, with the defaults of the file for what is not. Throws `UsageError` for a file that makes no sense. */
export function withConfiguration(command: Command, given: Arguments, path: string): Arguments {
  const section = sectionOf(command, path);
  if (section === undefined) return { ...given, configFile: path };
  const { paths = [], ...options } = section;
  const valuesOf = (name: string) =>
    [options[name] ?? []]
      .flat()
      .filter((value) => typeof value !== "boolean")
      .map(String);
  return {
    configFile: path,
    value: (name) => given.value(name) ?? valuesOf(name)[0] ?? null,
    values: (name) => (given.values(name).length > 0 ? given.values(name) : valuesOf(name)),
    isSet: (name) => given.isSet(name) || options[name] === true,
    paths: given.paths.length > 0 ? given.paths : z.array(z.string()).parse(paths),
  };
}

type Section = Readonly<Record<string, string | number | boolean | string[] | undefined>>;

/** The section of a command; every other is checked for its name only. */
function sectionOf(command: Command, path: string): Section | undefined {
  const names = Object.fromEntries(commands.map(({ name }) => [name, z.unknown().optional()]));
  const schema = z.strictObject({ ...names, [command.name]: sectionSchema(command).optional() });
  const parsed = schema.safeParse(jsonIn(path));
  if (!parsed.success) throw new UsageError(`${path}: ${whatIsWrong(parsed.error.issues, command)}`, remedy(path));
  // Safe: the section has been checked against its own schema, whose cells are these.
  return parsed.data[command.name] as Section | undefined;
}

function sectionSchema({ options, takes }: Command) {
  const cells = Object.entries(options).map(([name, option]) => [name, cellOf(option).optional()] as const);
  const paths = takes === "" ? {} : { paths: z.array(z.string()).optional() };
  return z.strictObject({ ...Object.fromEntries(cells), ...paths });
}

function cellOf({ value, isRepeatable = false }: Option) {
  if (value === null) return z.boolean();
  const one = z.union([z.string(), z.number()]);
  return isRepeatable ? z.union([z.string(), z.array(z.string())]) : one;
}

function jsonIn(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      remedy(path),
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `${path} is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
      remedy(path),
    );
  }
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function whatIsWrong([issue]: readonly Issue[], command: Command): string {
  if (!issue) return "it makes no sense.";
  const place = issue.path.map(String).join(".");
  if (issue.code !== "unrecognized_keys")
    return `${place === "" ? "it" : place} is not what it should be (${issue.message}).`;
  const [key = ""] = issue.keys ?? [];
  if (place === "") return `there is no command ${key}. Its keys are commands, as "extract".`;
  return `${command.name} has no option ${key}. Options: ${[...Object.keys(command.options), ...(command.takes === "" ? [] : ["paths"])].join(", ")}.`;
}

function remedy(path: string): string {
  return `It holds an object for each command, as {"extract": {"out": "datasets", "workers": 2}}. Mend ${path}, or call with --no-config.`;
}
