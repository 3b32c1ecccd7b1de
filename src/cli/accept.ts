import { accept } from "../run/accept.js";
import type { Command } from "./command.js";
import { documentPages, documentTables } from "./documents.js";
import { say } from "./progress.js";

/** `dateline accept`: the present output becomes the golden one. */
export const acceptCommand: Command = {
  name: "accept",
  summary:
    "Take what the seeds give now as the golden output, and refresh the tables in README.md and ARCHITECTURE.md and the pages in docs/.",
  takes: "",
  options: {},
  details: "For work on Dateline itself, in its own folder. Review the difference before you commit it: git diff",
  async run() {
    for (const path of await accept(documentTables, documentPages)) say(`changed ${path}`);
    say("Review the difference: git diff");
    return 0;
  },
};
