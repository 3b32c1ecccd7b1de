import { corpusLinks } from "../../datasets/corpus-links.js";
import { rejectRowMaker } from "../../datasets/corpus-rows.js";
import { companionFiles } from "../../datasets/files.js";
import { dataPackage } from "../../datasets/package.js";
import { resolvedTables } from "../../datasets/resolve.js";
import { sectionTexts } from "../../datasets/section-text.js";
import { daySections } from "../../datasets/sections.js";
import { linkCorpus } from "../../graph/linked.js";
import { groupsOf } from "../../graph/store.js";
import { addTotals, byTimes, count, noTotals } from "../../report/counts.js";
import { articlesShown, digest } from "../../report/digest.js";
import { sha256 } from "../hash.js";
import { stopwatch } from "../stopwatch.js";
import { passOn } from "./interrupted.js";
import { openFiles } from "./record-files.js";
import { readRecord } from "./record-line.js";
/** The file of the output folder to open first. */
export const firstFile = "summary.md";
/** Articles whose rows are made in one go. */
const articlesAtOnce = 50;
/** Links annotated articles and makes every file of the output folder but `run.json`. */
export async function compose(records, options) {
    const { store, output, gazetteer } = options;
    const clock = stopwatch();
    const linked = linkCorpus(records.summaries, store, { gazetteer, sha256 });
    const links = corpusLinks(records.summaries, linked, { store, sha256 });
    const graph = clock();
    await passOn(options.signal);
    const append = (rows) => output.append(sectionTexts(rows));
    const totals = noTotals();
    const entities = {};
    const [speakers, dyads] = [store.sorter(), store.sorter()];
    const days = new Set();
    const placeOf = (article) => ({ place: records.place(article), links: links.ofArticle(article) });
    for await (const tallied of options.renderAll(chunks(records.size, placeOf))) {
        addTotals(totals, tallied.totals);
        for (const name of tallied.speakers)
            speakers.add(name, null);
        for (const name of tallied.dyads)
            dyads.add(name, null);
        for (const day of tallied.days)
            days.add(day);
    }
    for (const rows of links.sections()) {
        append(rows);
        // Safe: the sections of entities have their rows.
        for (const row of rows.get("entities") ?? [])
            count(entities, row.entity_type);
    }
    for (const day of [...days].sort())
        append(daySections(day));
    const rejects = appendRejects(records.rejects(), append, options);
    const counts = { ...totals, entities, rejects: rejects.total };
    const shown = Array.from({ length: Math.min(articlesShown, records.size) }, (_, article) => placeOf(article));
    const files = [...output.finish(), ...[...companionFiles()].map(([path, content]) => output.write(path, content))];
    const summary = digest({
        counts,
        speakers: most(speakers),
        dyads: most(dyads),
        articles: shownArticles(shown),
        rejects: rejects.first,
    });
    files.push(output.write("datapackage.json", dataPackage(files)), output.write(firstFile, summary));
    return { counts, files, seconds: { graph, datasets: clock() - graph } };
}
function* chunks(size, itemAt) {
    for (let start = 0; start < size; start += articlesAtOnce) {
        const length = Math.min(articlesAtOnce, size - start);
        yield Array.from({ length }, (_, index) => itemAt(start + index));
    }
}
function appendRejects(rejects, append, { onReject }) {
    const rowOf = rejectRowMaker(sha256);
    const first = [];
    let total = 0;
    for (const reject of rejects) {
        append(new Map([["rejects", [rowOf(reject)]]]));
        onReject(reject);
        if (total++ < articlesShown)
            first.push(reject);
    }
    return { total, first };
}
const leadersShown = 10;
/** The names that were added most often, the commonest first, equals by name. */
function most(names) {
    let leaders = [];
    for (const [name, all] of groupsOf(names.sorted())) {
        leaders.push([name, all.length]);
        if (leaders.length > 1000)
            leaders = leaders.sort(byTimes).slice(0, leadersShown);
    }
    return leaders.sort(byTimes).slice(0, leadersShown);
}
function shownArticles(articles) {
    const files = openFiles();
    try {
        return articles.map(({ place, links }) => {
            const record = readRecord(files.read(place.path, place.start, place.length));
            return { tables: resolvedTables(record, links), storyStart: record.storyStart, links };
        });
    }
    finally {
        files.close();
    }
}
//# sourceMappingURL=compose.js.map