import { join } from "node:path";
import { checkRecord } from "../../datasets/check.js";
import { recordOf } from "../../datasets/record.js";
import { annotatorWith, faultOfOurs, rejectOf } from "../annotate.js";
import { sha256 } from "../hash.js";
import { wordsIn } from "./batches.js";
import { resourcesFor } from "./configuration.js";
import { recordLine } from "./record-line.js";
import { writeWhole } from "./whole-file.js";
/** Makes a recorder; the resources are loaded once a process. */
export function recorderWith(configuration) {
    const annotate = annotatorWith(resourcesFor(configuration));
    return (reading) => ("raw" in reading ? recorded(annotate, reading.raw) : reading);
}
function recorded(annotate, raw) {
    const outcome = annotate(raw);
    if ("reject" in outcome)
        return outcome;
    try {
        const record = recordOf(outcome.article, sha256);
        checkRecord(record);
        return { record };
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        return { reject: rejectOf(raw, "check", `${problem} ${faultOfOurs}`) };
    }
}
/**
 * Annotates readings and writes what becomes of them to a file that is in its place only when it is whole and on the
 * disk. `onReading` hears of each before it is begun. Throws when the file cannot be written, and leaves nothing of it.
 */
export function writePart(readings, { folder, name }, { record, onReading = () => { } }) {
    const totals = { articles: 0, rejects: 0, characters: 0, words: 0 };
    writeWhole(join(folder, name), (write) => {
        readings.forEach((reading, index) => {
            onReading(index);
            const outcome = record(reading);
            add(totals, reading, outcome);
            write(`${recordLine(outcome)}\n`);
        });
    });
    return totals;
}
function add(totals, reading, outcome) {
    if ("reject" in outcome)
        totals.rejects++;
    else
        totals.articles++;
    if (!("raw" in reading))
        return;
    totals.characters += reading.raw.text.length;
    totals.words += wordsIn(reading.raw.text);
}
//# sourceMappingURL=part.js.map