import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { corpusFindings } from "../corpus/check.js";
import { sharedPeopleFile } from "../corpus/checks/people.js";
import { findingSentence, wrong } from "../corpus/finding.js";
import { readSplits } from "../corpus/splits.js";
import { corpusStatistics, statisticsAsMarkdown } from "../corpus/statistics/statistics.js";
import { headerOf } from "../evaluate/gold/markup/header.js";
import { filePlaces } from "../evaluate/gold/markup/places.js";
import { countries } from "../gazetteer/countries.js";
import { decode } from "../ingest/decode.js";
import { readBetween } from "./between.js";
import { readGold } from "./gold.js";
import { stemOf } from "./gold-texts.js";
/** The corpus in this repository. */
export const ownCorpus = "corpus";
/** What the files of a corpus folder are called. */
export function corpusPaths(folder) {
    return {
        articles: join(folder, "articles"),
        splits: join(folder, "splits.tsv"),
        people: join(folder, sharedPeopleFile),
        readme: join(folder, "README.md"),
    };
}
/** Reads a corpus: `articles/*.gold`, `splits.tsv`, `shared-people.txt`. Throws `UsageError` when it has no articles. */
export async function readCorpus(folder) {
    const paths = corpusPaths(folder);
    const { articles, headers, paths: pathOf, problems } = await readGold({ gold: paths.articles, articles: [] });
    const read = [];
    for (const gold of articles) {
        const path = pathOf.get(gold.doc_id) ?? gold.doc_id;
        const writtenId = headerOf(await sourceOf(path)).docId;
        read.push({ path, stem: stemOf(path), gold, writtenId, header: headers.get(gold.doc_id) ?? new Map() });
    }
    const splits = { path: paths.splits, content: await contentOf(paths.splits) };
    const codes = new Set(countries.map(({ code }) => code));
    return {
        articles: read,
        problems,
        splits: readSplits(splits.content ?? "").splits,
        context: { splits, people: (await contentOf(paths.people)) ?? "", isCountry: (code) => codes.has(code) },
        readme: { path: paths.readme, content: await contentOf(paths.readme) },
    };
}
async function contentOf(path) {
    return readFile(path, "utf8").catch(() => null);
}
async function sourceOf(path) {
    const decoded = decode(await readFile(path));
    return "text" in decoded ? decoded.text : "";
}
/** The block of the data sheet that holds the statistics. */
export const statisticsBlock = "statistics";
/** The tables that say what a corpus holds. */
export function corpusTables({ articles, splits }) {
    return corpusStatistics(articles, splits);
}
/** The same as Markdown. */
export function statisticsOf(corpus) {
    return statisticsAsMarkdown(corpusTables(corpus));
}
/** Checks a corpus: the markup of each article, then what only the corpus must keep, then the statistics of its data sheet. */
export async function checkCorpus(corpus) {
    const findings = [...corpusFindings(corpus.articles, corpus.context), ...readmeFindings(corpus)];
    const placeOf = await placesIn(findings.filter(({ at }) => at !== null));
    const told = (isDoubtful) => findings.filter((each) => each.isDoubtful === isDoubtful).map((each) => findingSentence(each, placeOf));
    const broken = corpus.problems.flatMap(({ path, reason }) => reason.split("\n").map((line) => `${path}, ${line}`));
    return { errors: [...broken, ...told(false)], warnings: told(true) };
}
/** Reads the files findings are about once more, for their lines and columns. */
async function placesIn(findings) {
    const places = new Map();
    for (const { path } of findings) {
        if (!places.has(path))
            places.set(path, filePlaces(await sourceOf(path)));
    }
    return ({ path, at }) => (at === null ? null : (places.get(path)?.(at) ?? null));
}
function readmeFindings(corpus) {
    const { path, content } = corpus.readme;
    const written = readBetween(content ?? "", statisticsBlock);
    if (written === null || written === statisticsOf(corpus))
        return [];
    const found = `other statistics than those of the ${corpus.articles.length} sound articles`;
    const remedy = "write them anew: npm run corpus -- stats --write";
    return [wrong({ path, at: null }, { found, expected: `those that ${basename(path)} is to show`, remedy })];
}
//# sourceMappingURL=gold-corpus.js.map