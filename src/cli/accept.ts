import { accept } from "../run/accept.js";
import type { Command, CommandTable } from "./command.js";
import { documentPages, documentTables } from "./documents.js";
import { say } from "./progress.js";

/** `dateline accept`: the present output becomes the golden one. Takes the commands that the documents are to list. */
export const acceptCommand = (commands: CommandTable): Command => ({
  name: "accept",
  summary:
    "Take what the seeds give now as the golden output, and refresh the tables in README.md, ARCHITECTURE.md and docs/, and the pages of the datasets.",
  takes: "",
  options: {},
  details: "For work on Dateline itself, in its own folder. Review the difference before you commit it: git diff",
  async run() {
    for (const path of await accept(documentTables(commands), documentPages)) say(`changed ${path}`);
    say("Review the difference: git diff");
    return 0;
  },
});
