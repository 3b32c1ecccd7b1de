import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import { recorderWith, writePart } from "./part.js";
export { renderChunk } from "./render.js";
// An interrupt at the terminal reaches all processes: the one that has started this one decides what is to end.
process.on("SIGINT", () => { });
// Errors go to the pool as messages. What node itself prints when it runs out of memory would stand between the lines of a
// log; the file that is opened next gets the number of the one that was closed.
if (process.platform !== "win32") {
    for (const output of [1, 2]) {
        closeSync(output);
        openSync(devNull, "w");
    }
}
/** Does nothing: asking for it starts a worker where one is missing. */
export function wake() { }
const recorders = new Map();
/** Annotates a part and writes its file. */
export function annotate({ configuration, key, readings, target }) {
    const record = recorders.get(key) ?? recorderWith(configuration);
    recorders.set(key, record);
    const tell = (begun) => process.send?.(begun);
    return writePart(readings, target, { record, onReading: (reading) => tell({ reading }) });
}
//# sourceMappingURL=worker.js.map