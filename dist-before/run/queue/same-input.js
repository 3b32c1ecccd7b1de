import { partNumber } from "../batch/batches.js";
import { UsageError } from "../usage-error.js";
import { namesIn } from "./missing.js";
import { enqueueAnew, inputsIn, readManifest } from "./work-folder.js";
/** Compares what is enqueued with what the folder has of a call before, be that whole or broken off. */
export function sameInputAs(folder) {
    const parts = readManifest(folder)?.parts ?? null;
    const known = new Map((parts ?? namesIn(inputsIn(folder))).map((name) => [partNumber(name), name]));
    known.delete(null);
    const refuse = () => {
        throw new UsageError(`${folder} holds the articles of another input: PATH… and the options it is read with must be those of the first call.`, enqueueAnew(folder));
    };
    return {
        check(name, number) {
            const before = known.get(number);
            if (before === undefined ? parts !== null : before !== name)
                refuse();
        },
        checkEnd(total) {
            for (const number of known.keys())
                if (number !== null && number >= total)
                    refuse();
        },
    };
}
//# sourceMappingURL=same-input.js.map