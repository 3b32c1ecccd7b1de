import { createPipeline } from "./create-pipeline.js";

const sample = {
  text: 'WASHINGTON, October 5 (Reuters) - "We will send Ukraine $60 million," Antony Blinken said on Tuesday.',
  date: "2022-10-05",
};
/** What the sample says: somebody, something, when, how much. */
export const expectedOfSample = "Antony Blinken say 2022-10-04 60000000 USD";

/** What this installation finds in the sample, or why it could not. */
export function foundInSample(): string {
  try {
    const { annotate } = createPipeline();
    const { statements, mentions, dates, money } = annotate(sample);
    const [said] = statements;
    const speaker = mentions.entities[said?.speaker ?? -1]?.name;
    return [speaker, said?.cue, dates.saidOn[0]?.date, money[0]?.amount, money[0]?.currency].join(" ");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
