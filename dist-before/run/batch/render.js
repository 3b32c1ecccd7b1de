import { resolvedTables } from "../../datasets/resolve.js";
import { sectionTexts } from "../../datasets/section-text.js";
import { articleSections, daysOf } from "../../datasets/sections.js";
import { addTotals, dyadsOf, nameReader, noTotals, speakersOf, totalsOf } from "../../report/counts.js";
import { sha256 } from "../hash.js";
import { writeChunk } from "./chunk.js";
import { openFiles } from "./record-files.js";
import { readRecord } from "./record-line.js";
/** Makes the rows of articles that stand one behind the other in the corpus. */
export function render(articles, { read }) {
    const texts = new Map();
    const totals = noTotals();
    const speakers = [];
    const dyads = [];
    const days = new Set();
    for (const { place, links } of articles) {
        const record = readRecord(read(place.path, place.start, place.length));
        const tables = resolvedTables(record, links);
        for (const [section, text] of sectionTexts(articleSections(tables, sha256))) {
            texts.set(section, (texts.get(section) ?? "") + text);
        }
        addTotals(totals, totalsOf(tables));
        const nameOf = nameReader(links);
        // One by one: an article may have more of them than a call takes arguments.
        for (const speaker of speakersOf(tables, nameOf))
            speakers.push(speaker);
        for (const dyad of dyadsOf(tables, nameOf))
            dyads.push(dyad);
        for (const day of daysOf(tables))
            days.add(day);
    }
    return { texts, totals, speakers, dyads, days: [...days] };
}
/** Makes rows and writes them to a file. */
export function renderChunk({ articles, path }) {
    const files = openFiles();
    try {
        const { texts, ...tallied } = render(articles, files);
        return { ...tallied, sections: writeChunk(path, texts) };
    }
    finally {
        files.close();
    }
}
//# sourceMappingURL=render.js.map