import { existsSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { floorsSchema, raisedFloors } from "../evaluate/floors.js";
import { UsageError } from "./usage-error.js";
import { writeFiles } from "./write.js";
/** Reads a file of floors; null when there is none. Throws `UsageError` when it is something else. */
export function readFloors(path) {
    if (!existsSync(path))
        return null;
    const parsed = floorsSchema.safeParse(jsonOf(readFileSync(path, "utf8")));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new UsageError(`${path} is no file of floors: ${issue?.path.join(".") || "the file"}: ${issue?.message}.`, "Mend it, or remove it and let --raise write a new one.");
}
function jsonOf(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return null;
    }
}
/** Raises the floors of a file to the scores of today where those are higher; makes the file when there is none. Gives whether it changed. */
export async function raiseFloors(path, layers) {
    const before = readFloors(path);
    const after = raisedFloors(before, layers);
    if (JSON.stringify(before) === JSON.stringify(after))
        return false;
    await writeFiles(dirname(path), new Map([[basename(path), `${JSON.stringify(after, null, 2)}\n`]]));
    return true;
}
//# sourceMappingURL=floors.js.map