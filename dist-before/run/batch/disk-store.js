import { closeSync, mkdirSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import { diskShelf } from "./disk-shelf.js";
import { diskSorter } from "./disk-sorter.js";
/**
 * A store that keeps rows in files of a folder, which it makes: it holds some megabytes for each sorter and shelf, and
 * eight bytes for each row of a shelf, however many rows there are.
 */
export function diskStore(folder, options = {}) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    let files = 0;
    const open = [];
    const nextPath = () => join(folder, String(files++));
    return {
        sorter: () => diskSorter(nextPath, options),
        shelf() {
            const file = openSync(nextPath(), "w+");
            open.push(file);
            return diskShelf(file, options);
        },
        close() {
            for (const file of open.splice(0))
                closeSync(file);
            rmSync(folder, { recursive: true, force: true });
        },
    };
}
//# sourceMappingURL=disk-store.js.map