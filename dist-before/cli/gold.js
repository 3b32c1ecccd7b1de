import { writeMarkup } from "../evaluate/gold/markup/writer.js";
import { tally, totalOf } from "../report/counts.js";
import { inWords } from "../report/digest.js";
import { paddedTable } from "../report/markdown.js";
import { printable } from "../report/printable.js";
import { checkFolders } from "../run/folders.js";
import { readGold } from "../run/gold.js";
import { isFileName } from "../run/inner-path.js";
import { UsageError } from "../run/usage-error.js";
import { writeFiles } from "../run/write.js";
import { say, show } from "./progress.js";
/** `dateline gold`: checks gold annotation, says what is in it, turns one of its forms into the other. */
export const goldCommand = {
    name: "gold",
    summary: "Check gold annotation, say what is in it, and turn JSON into markup or back.",
    takes: "[PATH…]",
    options: {
        gold: { value: "DIR", help: "folder of gold annotation: .json and .gold files" },
        to: { value: "json|markup", help: "write each article as DOC_ID.json or DOC_ID.gold" },
        out: { value: "DIR", help: "folder to write to, with --to" },
    },
    details: `Paths are files or folders with the texts of annotation that stands apart from its text: a .json file without
a field text. A text belongs to it by file stem or id = doc_id; texts beside the gold are found without being named.
  .json   as fixtures/gold/GUIDELINES.md says
  .gold   tags in the text, as fixtures/gold/MARKUP.md says

Exit status: 0 all is well, 1 wrong call, 2 some annotation has problems (said on stderr; the others are written).

Examples:
  dateline gold seeds --gold fixtures/gold
  dateline gold seeds --gold fixtures/gold --to markup --out marked-up`,
    run: runGold,
};
async function runGold(given) {
    const gold = given.value("gold");
    if (gold === null)
        throw new UsageError("No gold is named.", "Name its folder: dateline gold [PATH…] --gold DIR");
    const target = targetOf(given);
    if (target)
        await checkFolders({ inputs: [gold, ...given.paths], out: target.out });
    const corpus = await readGold({ gold, articles: given.paths });
    for (const { path, reason } of corpus.problems)
        say(`${printable(path)}\n${reason.replaceAll(/^/gmu, "  ")}`);
    show(contentTable(corpus.articles));
    const unnamed = target ? await write(corpus, target) : 0;
    return corpus.problems.length + unnamed > 0 ? 2 : 0;
}
function targetOf(given) {
    const [form, out] = [given.value("to"), given.value("out")];
    const hint = "Write: dateline gold --gold DIR --to json --out DIR (or --to markup)";
    if (form === null && out === null)
        return null;
    if (form === null)
        throw new UsageError("--out is given without --to.", hint);
    if (form !== "json" && form !== "markup")
        throw new UsageError(`--to is ${JSON.stringify(form)}.`, hint);
    if (out === null)
        throw new UsageError("--to is given without --out.", hint);
    return { form, out };
}
/** Writes the articles; gives how many could not be, because their ids are no file names. */
async function write({ articles, headers }, { form, out }) {
    const named = articles.filter(({ doc_id }) => isFileName(`${doc_id}.json`));
    for (const { doc_id } of articles.filter((article) => !named.includes(article))) {
        say(`${printable(doc_id)}\n  Its doc_id is no file name: it was not written. Change the id to letters, digits, _ . and -.`);
    }
    const files = named.map((article) => form === "json"
        ? [`${article.doc_id}.json`, `${JSON.stringify(article, null, 2)}\n`]
        : [`${article.doc_id}.gold`, writeMarkup(article, headers.get(article.doc_id))]);
    await writeFiles(out, new Map(files));
    say(`Wrote ${files.length} ${files.length === 1 ? "file" : "files"} to ${out}.`);
    return articles.length - named.length;
}
function contentTable(articles) {
    const named = (names) => tally(names);
    const rows = [
        ["articles", articles.length],
        ["entities", named(articles.flatMap(({ entities }) => entities.map(({ type }) => type)))],
        [
            "mentions",
            named(articles.flatMap((article) => article.entities.flatMap(({ mentions }) => mentions.map(({ form }) => form)))),
        ],
        ["dates", named(articles.flatMap(({ dates }) => dates.map(({ type }) => type)))],
        ["money", named(articles.flatMap(({ money }) => money.map(({ currency }) => currency ?? "no currency")))],
        ["statements", named(articles.flatMap(({ statements }) => statements.map(({ kind }) => kind)))],
        ["events", named(articles.flatMap(({ events }) => events.map(({ type }) => type)))],
    ];
    const cells = rows.map(([name, counted]) => typeof counted === "number" ? [name, String(counted), ""] : [name, String(totalOf(counted)), inWords(counted)]);
    return paddedTable(["", "number", "of which"], cells);
}
//# sourceMappingURL=gold.js.map