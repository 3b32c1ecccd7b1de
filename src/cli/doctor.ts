import { checkFolder, checkInstallation, type Finding } from "../run/doctor.js";
import type { Arguments, Command } from "./command.js";
import { show } from "./progress.js";

/** `dateline doctor`: whether the installation, and an output folder, are sound. */
export const doctorCommand: Command = {
  name: "doctor",
  summary: "Check the installation, and output folders: files, rows, references, offsets.",
  takes: "",
  options: {
    output: { value: "DIR", help: "an output folder to be checked too; may be repeated", isRepeatable: true },
    json: { value: null, help: "print one JSON object" },
  },
  details: `It looks at node, processors and memory, the disk, the models by their hashes, optional packages, and annotates a
sample article whose result is known. Of an output folder it reads every file: length, hash and number of rows as
datapackage.json has them, every row against its schema, ids and references, and every surface against its offsets.
Exit status: 0 sound, 1 wrong call, 2 something is broken. What is optional and missing breaks nothing.

Examples:
  dateline doctor
  dateline doctor --output datasets`,
  run: runDoctor,
};

async function runDoctor(given: Arguments): Promise<number> {
  const installation = await checkInstallation();
  const folders: { readonly folder: string; readonly findings: readonly Finding[] }[] = [];
  for (const folder of given.values("output")) folders.push({ folder, findings: await checkFolder(folder) });
  const all = [...installation, ...folders.flatMap(({ findings }) => findings)];
  if (given.isSet("json")) show(JSON.stringify({ installation, folders }));
  else {
    show(linesOf(installation).join("\n"));
    for (const { folder, findings } of folders) show(["", `${folder}:`, ...linesOf(findings)].join("\n"));
  }
  return all.some(({ problem, isOptional }) => problem !== null && !isOptional) ? 2 : 0;
}

function linesOf(findings: readonly Finding[]): string[] {
  const width = Math.max(...findings.map(({ name }) => name.length));
  return findings.flatMap(({ name, problem, detail, remedy, isOptional }) => {
    const mark = problem === null ? "ok  " : isOptional ? "--  " : "BAD ";
    const line = `${mark}${name.padEnd(width)}  ${problem ?? detail}`;
    return remedy === null ? [line] : [line, `${" ".repeat(mark.length + width)}  ${remedy}`];
  });
}
