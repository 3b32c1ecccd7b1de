import { catalogue } from "../catalogue.js";
import type { Documented } from "../document/rule.js";
import { percent } from "./explanation.js";

const examplesShown = 2;

/** What decided on a row, in words: the rule with some of its examples, and how sure it is. */
export function ruleLines(stage: string, name: string, confidence: number | null): string[] {
  const rule = ruleNamed(stage, name);
  const trust =
    confidence === null
      ? "How often it is right has not been measured, so its confidence is null."
      : `Confidence ${percent(confidence)}: how often what was found with this certainty is right, on text set aside.`;
  if (!rule) return [`rule ${stage}/${name}`, trust];
  const finds = rule.finds
    .slice(0, examplesShown)
    .map(({ text, value }) => `  finds    ${oneLine(text)}${value ? `  → ${value}` : ""}`);
  const ignores = rule.ignores.slice(0, 1).map((text) => `  ignores  ${oneLine(text)}`);
  return [`rule ${stage}/${name}`, ...finds, ...ignores, trust];
}

function ruleNamed(stage: string, name: string): Documented | undefined {
  return catalogue.find((each) => each.stage === stage)?.rules.find((rule) => rule.name === name);
}

function oneLine(text: string): string {
  return text.replaceAll(/(?<!\s)\s*\n\s*/gu, " ¶ ");
}
