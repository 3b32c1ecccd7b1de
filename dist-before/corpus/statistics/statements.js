import { statementKinds } from "../../document/statements.js";
import { percent, tallied } from "./table.js";
/** Statements by kind, cue, order of their parts, and form of their speaker. */
export function statementTables(articles) {
    const all = articles.flatMap((article) => article.statements.map((statement) => ({ statement, article })));
    return [
        kinds(all),
        tallied("cues, the 40 commonest", all.map(({ statement }) => statement.cue ?? "none"), { column: "cue", most: 40 }),
        tallied("order of content, cue and speaker", all.map(({ statement }) => orderOf(statement)), { column: "order" }),
        tallied("speakers", all.map(speakerForm), { column: "form" }),
        tallied("media", all.map(({ statement }) => statement.medium ?? "none"), { column: "medium" }),
    ];
}
function kinds(all) {
    const rows = [...statementKinds, "all"].map((kind) => {
        const own = all.map(({ statement }) => statement).filter((statement) => kind === "all" || statement.kind === kind);
        const those = (is) => own.filter(is).length;
        return [
            kind,
            own.length,
            percent(own.length, all.length),
            those(({ within }) => within !== null),
            those(({ negated }) => negated),
            those(({ addressees }) => addressees.length > 0),
            those(({ said_on }) => said_on !== null),
            those(({ content_spans }) => content_spans.length > 1),
        ];
    });
    return {
        title: "statements",
        columns: ["kind", "number", "share", "nested", "negated", "with addressee", "with day", "content in pieces"],
        rows,
    };
}
/** The parts in the order of the text, neighbours of one kind as one: `content cue speaker content`. */
export function orderOf({ content_spans, cue_span, speaker_span }) {
    const parts = [
        ...content_spans.map(([start]) => ({ part: "content", start })),
        ...(cue_span ? [{ part: "cue", start: cue_span[0] }] : []),
        ...(speaker_span ? [{ part: "speaker", start: speaker_span[0] }] : []),
    ].sort((a, b) => a.start - b.start);
    return parts
        .map(({ part }) => part)
        .filter((part, index, all) => part !== all[index - 1])
        .join(" ");
}
/** How the speaker is named: the form of the mention in the words marked, `unnamed` when they stand for no entity. */
function speakerForm({ statement: { speaker, speaker_span }, article }) {
    if (speaker_span === null)
        return speaker === null ? "none" : "known, no words marked";
    if (speaker === null)
        return "unnamed";
    const [from, to] = speaker_span;
    const mentions = article.entities.find(({ id }) => id === speaker)?.mentions ?? [];
    const own = mentions.filter(({ start, end }) => start < to && from < end);
    const widest = own.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    return widest?.form ?? "words without mention";
}
//# sourceMappingURL=statements.js.map