import { accept } from "../run/accept.js";
import { documentTables } from "./documents.js";
import { say } from "./progress.js";
/** `dateline accept`: the present output becomes the golden one. */
export const acceptCommand = {
    name: "accept",
    summary: "Take what the seeds give now as the golden output, and refresh the tables in README.md and ARCHITECTURE.md.",
    takes: "",
    options: {},
    details: "For work on Dateline itself, in its own folder. Review the difference before you commit it: git diff",
    async run() {
        for (const path of await accept(documentTables))
            say(`changed ${path}`);
        say("Review the difference: git diff");
        return 0;
    },
};
//# sourceMappingURL=accept.js.map