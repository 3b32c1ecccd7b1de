import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/cli/command.js
import { parseArgs } from "node:util";
function readArguments(command, words) {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { value, isRepeatable = false }]) => [
    name,
    { type: value === null ? "boolean" : "string", multiple: isRepeatable }
  ]));
  const hint = `See: dateline ${command.name} --help`;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (command.takes === "" && positionals.length > 0) {
      throw new UsageError(`dateline ${command.name} takes no arguments, but got ${positionals.join(" ")}.`, hint);
    }
    return {
      value: (name) => typeof values[name] === "string" ? values[name] : null,
      values: (name) => [values[name] ?? []].flat().filter((value) => typeof value === "string"),
      isSet: (name) => values[name] === true,
      paths: positionals
    };
  } catch (error) {
    if (error instanceof UsageError)
      throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error), hint);
  }
}
function wholeNumber(given, name, { least = 1 } = {}) {
  const text = given.value(name);
  if (text === null)
    return null;
  const number = Number(text);
  if (/^\d{1,12}$/u.test(text) && number >= least)
    return number;
  throw new UsageError(`--${name} is ${JSON.stringify(text)}.`, `Give a whole number from ${least} up, as --${name} 8.`);
}
function helpOf({ name, summary, takes, options, details }) {
  const flags = Object.entries({ ...options, help: { value: null, help: "print this" } });
  const left = flags.map(([option, { value }]) => `--${option}${value === null ? "" : ` ${value}`}`);
  const width = Math.max(...left.map((text) => text.length));
  const lines = flags.map(([, { help }], index) => `  ${(left[index] ?? "").padEnd(width)}  ${help}`);
  const usage = `Usage: dateline ${name}${takes === "" ? "" : ` ${takes}`} [options]`;
  return [summary, "", usage, "", ...lines, ...details === "" ? [] : ["", details]].join("\n");
}

export {
  readArguments,
  wholeNumber,
  helpOf
};
