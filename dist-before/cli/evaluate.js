import { join } from "node:path";
import { errorReport } from "../evaluate/error-report.js";
import { brokenFloors, checkFloors } from "../evaluate/floors.js";
import { externalSets } from "../evaluate/sets/catalogue.js";
import { scoreTable } from "../evaluate/table.js";
import { printable } from "../report/printable.js";
import { ownFloors, ownGold } from "../run/accept.js";
import { evaluateGold } from "../run/evaluate.js";
import { evaluateSet } from "../run/evaluate-set.js";
import { raiseFloors, readFloors } from "../run/floors.js";
import { UsageError } from "../run/usage-error.js";
import { writeFiles } from "../run/write.js";
import { say, show } from "./progress.js";
/** `dateline evaluate`: scores against gold annotation. */
export const evaluateCommand = {
    name: "evaluate",
    summary: "Measure the extraction against gold annotation, layer by layer.",
    takes: "[PATH…]",
    options: {
        gold: { value: "DIR", help: `folder of annotated articles (default: ${ownGold.gold})` },
        set: {
            value: "LAYER:PATH",
            help: "score one layer on an external set instead; may be repeated",
            isRepeatable: true,
        },
        floors: { value: "FILE", help: `scores that must not fall (default with ${ownGold.gold}: ${ownFloors})` },
        raise: { value: null, help: "raise the floors to the scores of today where those are higher" },
        errors: { value: "LAYER", help: "list what was missed, false or wrong in a layer, grouped by kind" },
        models: { value: "DIR", help: "folder of other models than those that ship with Dateline" },
        predictions: { value: "DIR", help: "write what was predicted on each set, in the set's format" },
        beam: { value: null, help: "parse with a beam, at a fraction of the speed (its model: dateline train beam)" },
        json: { value: null, help: "print scores and errors as JSON, unrounded" },
    },
    details: `PATH names the articles the gold annotates, where it does not hold their text itself (default with ${ownGold.gold}:
${ownGold.articles.join(" ")}). Gold is JSON stand-off (.json) or inline markup (.gold): see fixtures/gold/GUIDELINES.md and MARKUP.md.

Sets are folders with documents.jsonl and gold.jsonl (coreference: mentions.jsonl; syntax: a CoNLL-U file):
${externalSets.map(({ layer, about }) => `  ${layer.padEnd(12)} ${about}`).join("\n")}

Exit status: 0 done, 1 wrong call, 2 a floor does not hold or a document could not be read.

Examples:
  dateline evaluate
  dateline evaluate --errors names
  dateline evaluate --gold my/gold --floors my/scores.json --raise
  dateline evaluate --set names:corpora/newswire --set dates:corpora/timebank`,
    run: runEvaluate,
};
async function runEvaluate(given) {
    const sets = given.values("set");
    const options = { beam: given.isSet("beam"), models: given.value("models") ?? undefined };
    if (sets.length > 0)
        refuseWithSets(given);
    const floors = sets.length > 0 ? null : floorsFile(given);
    if (given.isSet("raise") && floors === null) {
        throw new UsageError("--raise needs a file of floors.", "Name it: --floors FILE");
    }
    const evaluations = sets.length > 0 ? [] : [await evaluateGold({ ...goldOptions(given), ...options })];
    for (const set of sets)
        evaluations.push(await evaluateSet(set, options));
    const checks = floors === null ? [] : checksOf(floors, evaluations);
    if (given.isSet("json"))
        show(JSON.stringify(evaluations.map((each) => forMachines(each, given))));
    else
        for (const each of evaluations)
            show(forPeople(each, checks, given));
    await writePredictions(given.value("predictions"), evaluations);
    return closing(given, { evaluations, checks, floors });
}
function refuseWithSets(given) {
    const odd = ["gold", "floors"].find((name) => given.value(name) !== null) ?? (given.isSet("raise") ? "raise" : null);
    if (odd === null && given.paths.length === 0)
        return;
    throw new UsageError(`${odd === null ? given.paths.join(" ") : `--${odd}`} does not go with --set.`, "Score sets and annotated articles in calls of their own.");
}
function goldOptions(given) {
    const gold = given.value("gold");
    return gold === null && given.paths.length === 0 ? ownGold : { gold: gold ?? ownGold.gold, articles: given.paths };
}
function floorsFile(given) {
    return given.value("floors") ?? (given.value("gold") === null ? ownFloors : null);
}
function checksOf(path, evaluations) {
    const floors = readFloors(path);
    return floors === null
        ? []
        : checkFloors(floors, evaluations.flatMap(({ layers }) => layers));
}
function forPeople(evaluation, checks, given) {
    const { source, about, documents, layers, contexts } = evaluation;
    const wanted = given.value("errors");
    const title = `${source}: ${documents} ${documents === 1 ? "document" : "documents"}${about === null ? "" : `. ${about}`}`;
    const table = scoreTable(layers, checks);
    if (wanted === null)
        return `${title}\n\n${table}\n`;
    return `${title}\n\n${table}\n\n${errorReport(errorsOf(evaluation, wanted), contexts)}\n`;
}
function errorsOf({ layers }, wanted) {
    const found = layers.filter(({ layer }) => layer === wanted);
    if (found.length > 0)
        return found.flatMap(({ errors }) => errors);
    const names = layers.map(({ layer }) => layer).join("; ");
    throw new UsageError(`--errors ${JSON.stringify(wanted)} is no layer of this table.`, `Layers: ${names}.`);
}
function forMachines(evaluation, given) {
    const { source, documents, layers, problems } = evaluation;
    const wanted = given.value("errors");
    return {
        source,
        documents,
        problems,
        layers: layers.map(({ layer, measures }) => ({ layer, measures })),
        ...(wanted === null ? {} : { errors: errorsOf(evaluation, wanted) }),
    };
}
async function writePredictions(folder, evaluations) {
    if (folder === null)
        return;
    const files = evaluations.map(({ source, rows }) => {
        const name = source.replaceAll(/[^\w.-]+/gu, "_");
        return [`${name}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join("")];
    });
    await writeFiles(folder, new Map(files));
    for (const [name] of files)
        say(`Wrote ${join(folder, name)}`);
}
async function closing(given, { evaluations, checks, floors }) {
    const problems = evaluations.flatMap((each) => each.problems);
    for (const { path, reason } of problems)
        say(`${printable(path)}: ${reason}`);
    const broken = brokenFloors(checks);
    for (const { layer, measure, floor, score } of broken) {
        say(`The floor of ${layer}, ${measure}, does not hold: it is ${floor}, the score ${score ?? "gone"}.`);
    }
    if (given.isSet("raise") && floors !== null) {
        const changed = await raiseFloors(floors, evaluations.flatMap(({ layers }) => layers));
        say(changed ? `Raised ${floors}` : `${floors} holds these scores already.`);
    }
    return problems.length > 0 || broken.length > 0 ? 2 : 0;
}
//# sourceMappingURL=evaluate.js.map