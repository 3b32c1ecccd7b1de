import { catalogue } from "../catalogue.js";
import { UsageError } from "../run/usage-error.js";
import { show } from "./progress.js";
/** `dateline rules`: every rule with what it finds and what it ignores. */
export const rulesCommand = {
    name: "rules",
    summary: "List the rules, with what each finds (between ⟦ ⟧) and what it ignores.",
    takes: "[STAGE…]",
    options: { names: { value: null, help: "names only" } },
    details: `Stages: ${catalogue.map(({ stage }) => stage).join(", ")}. Without any, all are listed.`,
    run: printRules,
};
function printRules(given) {
    const unknown = given.paths.find((stage) => !catalogue.some((entry) => entry.stage === stage));
    if (unknown !== undefined) {
        throw new UsageError(`No stage is called ${unknown}.`, `Stages: ${catalogue.map(({ stage }) => stage).join(", ")}`);
    }
    const wanted = catalogue.filter(({ stage }) => given.paths.length === 0 || given.paths.includes(stage));
    const lines = wanted.flatMap(({ stage, rules }) => rules.flatMap((rule) => [`${stage}/${rule.name}`, ...(given.isSet("names") ? [] : examplesOf(rule))]));
    show(lines.join("\n"));
    return 0;
}
function examplesOf({ lexicon, finds, ignores }) {
    return [
        ...(lexicon === undefined ? [] : [`  lexicon  ${oneLine(lexicon)}`]),
        ...finds.map(({ text, value }) => `  finds    ${oneLine(text)}${value ? `  → ${value}` : ""}`),
        ...ignores.map((text) => `  ignores  ${oneLine(text)}`),
    ];
}
function oneLine(text) {
    return text.replaceAll(/(?<!\s)\s*\n\s*/gu, " ¶ ");
}
//# sourceMappingURL=rules.js.map