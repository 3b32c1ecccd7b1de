import { paddedTable } from "../report/markdown.js";
const header = [
    "",
    "words",
    "seconds",
    "words a second",
    "times wink's time",
    "memory, peak MB",
    "memory kept, MB a 1,000 words",
];
/** What rows are called in the table when not by the name of their stage. */
const titles = {
    wink: "wink, full pipe",
    compromise: "compromise, three entity calls",
    pipeline: "the whole pipeline",
    stages: "ingest and stages together",
    datasets: "linking, rows, their check",
};
/** The report of a measurement in Markdown: a table of medians with least and greatest of the rounds, then what it comes to in words. */
export function benchReport(result) {
    const { all, rounds, rows } = result;
    return [
        `${all.articles} articles, ${whole(all.words)} words, ${whole(all.characters)} characters; ${roundsInWords(rounds)}`,
        "",
        paddedTable(header, rows.map(cellsOf)),
        "",
        ...closingLines(result),
    ].join("\n");
}
function cellsOf({ name, words, seconds, wordsPerSecond, timeToWink, memory }) {
    return [
        titles[name] ?? name,
        whole(words),
        seconds.median.toFixed(3),
        spreadInWords(wordsPerSecond, whole),
        spreadInWords(timeToWink, twoPlaces),
        memory ? memory.peakMegabytes.toFixed(1) : "",
        memory ? Math.max(0, memory.keptMegabytesPerThousandWords).toFixed(3) : "",
    ];
}
function closingLines({ all, sample, rows, loadingSeconds, peakResidentMegabytes }) {
    const rowOf = (name) => {
        const row = rows.find((each) => each.name === name);
        if (!row)
            throw new RangeError(`there is no row ${name}`);
        return row;
    };
    const inSentence = (name) => {
        const row = rowOf(name);
        const times = `${spreadInWords(row.speedToCompromise, twoPlaces)} times as fast as compromise with its three entity calls`;
        const ofWink = `${spreadInWords(row.timeToWink, twoPlaces)} times the time of wink's full pipe`;
        return `${whole(row.wordsPerSecond.median)} words a second, ${times}, ${ofWink}.`;
    };
    const sampled = `one article in ${sample.every} (${whole(sample.words)} words) stands for all with compromise, the parts of the pipeline and memory; ratios compare the same articles.`;
    return [
        `The whole pipeline: ${inSentence("pipeline")}`,
        `Linking, rows and their check, each article by itself, take ${spreadInWords(rowOf("datasets").timeToWink, twoPlaces)} times the time of wink's full pipe on top.`,
        ...(sample.articles < all.articles ? [`To save time, ${sampled}`] : []),
        `Loading ${loadingSeconds.toFixed(2)} s; peak resident memory of the process ${whole(peakResidentMegabytes)} MB.`,
    ];
}
function roundsInWords(rounds) {
    return rounds === 1 ? "one round" : `medians of ${rounds} rounds, their least and greatest in brackets`;
}
function spreadInWords({ median, min, max }, show) {
    return `${show(median)} (${show(min)}–${show(max)})`;
}
function twoPlaces(value) {
    return value.toFixed(2);
}
function whole(value) {
    return Math.round(value).toLocaleString("en");
}
//# sourceMappingURL=bench-report.js.map