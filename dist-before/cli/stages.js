import { stageTable } from "../run/stage-table.js";
import { show } from "./progress.js";
/** `dateline stages`: the order of the stages, as ARCHITECTURE.md holds it. */
export const stagesCommand = {
    name: "stages",
    summary: "Print the stages in order: what each reads and writes.",
    takes: "",
    options: {},
    details: "",
    run() {
        show(stageTable());
        return 0;
    },
};
//# sourceMappingURL=stages.js.map