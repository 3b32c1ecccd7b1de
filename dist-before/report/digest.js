import { codePointSlicer } from "../datasets/code-points.js";
import { groupedBy } from "../document/grouped.js";
import { nameReader, tallyOf, totalOf } from "./counts.js";
import { escaped, inContext, markdownTable, shortened } from "./markdown.js";
/** Articles, and rejects, shown in full: the digest is to be read by a person. */
export const articlesShown = 50;
/** The content of `summary.md`: what the corpus holds, then for each article who said what and what happened. */
export function digest({ counts, speakers, dyads, articles, rejects }) {
    const rest = counts.articles - articles.length;
    const parts = [
        "# What these articles say",
        overview(counts),
        leaders("Speak most", speakers),
        leaders("Act on each other most", dyads),
        rejectTable(rejects),
        ...articles.map(articlePart),
        rest > 0 ? `${rest} more articles are in the datasets.` : "",
        "In brackets: words of the text where it is not known who is meant. ↳: told inside the statement above.",
        "Every row stands in the `.jsonl` files beside this one, with the characters it came from: `statements.jsonl`, `events.jsonl`, `mentions.jsonl`, `dates.jsonl`, `money.jsonl`.",
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function overview(counts) {
    const rows = [
        ["articles", String(counts.articles), counts.rejects > 0 ? `${counts.rejects} more could not be read` : ""],
        ["mentions", String(totalOf(tallyOf(counts.mentions))), inWords(tallyOf(counts.mentions))],
        ["entities", String(totalOf(tallyOf(counts.entities))), inWords(tallyOf(counts.entities))],
        ["statements", String(totalOf(tallyOf(counts.statements))), statementsInWords(counts)],
        ["events", String(totalOf(tallyOf(counts.events))), inWords(tallyOf(counts.events))],
        ["amounts of money", String(totalOf(tallyOf(counts.amounts))), inWords(tallyOf(counts.amounts))],
    ];
    return markdownTable(["", "number", "of which"], rows);
}
/** `PERSON 40 · ORG 12`. */
export function inWords(counted) {
    return counted.map(([name, times]) => `${name} ${times}`).join(" · ");
}
/** `direct 24 (speaker known 23) · …`. */
export function statementsInWords({ statements, speakersKnown }) {
    return ["direct", "mixed", "indirect"]
        .map((kind) => `${kind} ${statements[kind] ?? 0} (speaker known ${speakersKnown[kind] ?? 0})`)
        .join(" · ");
}
function leaders(title, counted) {
    return counted.length > 0 ? `**${title}:** ${escaped(inWords(counted))}` : "";
}
function rejectTable(rejects) {
    if (rejects.length === 0)
        return "";
    const rows = rejects.map(({ sourcePath, reason }) => [sourcePath, reason]);
    return `## What could not be read\n\n${markdownTable(["input", "why"], rows)}`;
}
function articlePart({ tables, storyStart, links }) {
    const nameOf = nameReader(links);
    return tables.documents
        .flatMap((row) => {
        const title = escaped(row.title ?? shortened(row.text.slice(storyStart), 90));
        const place = row.dateline_place === null ? "" : ` · ${escaped(row.dateline_place)}`;
        const agency = row.agency === null ? "" : ` · ${escaped(row.agency)}`;
        const said = tables.statements.map((statement) => statementRow(statement, nameOf));
        const done = tables.events.map(eventReader(tables, row.text, nameOf));
        return [
            `## ${title}`,
            `${row.published_on}${place}${agency} · \`${row.doc_id}\``,
            said.length > 0 ? `### Who said what\n\n${markdownTable(["who", "how", "what", "to", "when"], said)}` : "",
            done.length > 0
                ? `### What happened\n\n${markdownTable(["what", "who", "to whom", "where", "when", "words"], done)}`
                : "",
        ];
    })
        .filter((part) => part !== "")
        .join("\n\n");
}
function statementRow(row, nameOf) {
    const named = row.speaker_id === null ? null : nameOf(row.speaker_id);
    const who = named ?? (row.speaker_text === null ? "?" : `(${row.speaker_text})`);
    const words = shortened(row.content_text, 200);
    return [
        row.parent_statement_id === null ? who : `↳ ${who}`,
        `${row.is_negated ? "not " : ""}${row.cue}`,
        row.kind === "direct" ? `“${words}”` : words,
        row.addressee_ids.map(nameOf).join(", "),
        row.said_on ?? "",
    ];
}
/** Reads the events of an article with that text. */
function eventReader({ event_roles, sentences }, text, nameOf) {
    const cut = codePointSlicer(text);
    const rolesOf = groupedBy(event_roles, ({ event_id }) => event_id);
    const sentenceOf = new Map(sentences.map((row) => [row.sentence_id, row]));
    return (row) => {
        const named = (wanted) => (rolesOf.get(row.event_id) ?? [])
            .flatMap(({ role, entity_id }) => (role === wanted && entity_id !== null ? [nameOf(entity_id)] : []))
            .join(", ");
        const { event_type, status, event_start, event_end, surface } = row;
        const around = sentenceOf.get(row.sentence_id ?? "") ?? row;
        const before = cut(around.char_start, row.char_start);
        const words = { start: before.length, end: before.length + surface.length };
        const sentence = before + surface + cut(row.char_end, around.char_end);
        return [
            status === "factual" ? event_type : `${event_type} (${status})`,
            named("actor"),
            named("recipient"),
            named("place"),
            event_start === event_end ? (event_start ?? "") : `${event_start ?? ""} – ${event_end ?? ""}`,
            inContext(sentence, words, { start: 0, end: sentence.length }),
        ];
    };
}
//# sourceMappingURL=digest.js.map