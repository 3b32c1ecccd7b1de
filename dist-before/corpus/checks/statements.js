import { codePointSlicer } from "../../datasets/code-points.js";
import { quoted } from "../../evaluate/gold/problems.js";
import { doubtful, wrong } from "../finding.js";
/** Cues that are half marked, and, doubtful, statements that lack what most have. */
export function statementFindings({ path, gold }) {
    const slice = codePointSlicer(gold.text);
    return gold.statements.flatMap((statement) => {
        const where = { path, at: statement.content_spans[0]?.[0] ?? null };
        return [
            ...cueProblems(statement).map((complaint) => wrong(where, complaint)),
            ...lacking(statement).map((complaint) => doubtful(where, complaint)),
            ...unmentioned(statement, gold).map((complaint) => doubtful({ path, at: statement.speaker_span?.[0] ?? null }, complaint)),
            ...statement.content_spans.flatMap(([start, end]) => edgeProblems(slice(start, end)).map((complaint) => doubtful({ path, at: start }, complaint))),
        ];
    });
}
function cueProblems({ id, cue, cue_span }) {
    if (cue !== null || cue_span === null)
        return [];
    return [
        {
            found: `statement ${id} with <cue> and without cue=`,
            expected: "the cue's lemma",
            remedy: "write cue=… on its content",
        },
    ];
}
/** Embedded tweets have the cue `tweet` without words that say so. */
function lacking({ id, kind, medium, cue, cue_span, speaker, speaker_span }) {
    const complaints = [];
    if (cue !== null && cue_span === null && medium !== "tweet") {
        complaints.push({
            found: `statement ${id} with cue=${quoted(cue)} and no <cue>`,
            expected: "its words marked",
            remedy: "mark them, or leave cue= out",
        });
    }
    if (speaker === null && speaker_span === null) {
        complaints.push({
            found: `statement ${id} by nobody`,
            expected: "by=, or a <speaker> without it",
            remedy: "look whether the text tells",
        });
    }
    if (kind !== "direct" && cue === null) {
        complaints.push({
            found: `the ${kind} statement ${id} without cue`,
            expected: "a cue",
            remedy: "look whether it is a statement",
        });
    }
    return complaints;
}
/** Words of a speaker who is known that hold no mention of it: right for `Kenyan police`, spoken for by the country. */
function unmentioned({ id, speaker, speaker_span }, { entities }) {
    if (speaker === null || speaker_span === null)
        return [];
    const [from, to] = speaker_span;
    const mentions = entities.find((entity) => entity.id === speaker)?.mentions ?? [];
    if (mentions.some(({ start, end }) => start < to && from < end))
        return [];
    const found = `<speaker ${id}> without a mention of ${speaker}`;
    return [
        { found, expected: "its name, a nominal or a pronoun", remedy: "mark the words as one, unless they are another's" },
    ];
}
/** Contents stand without commas, full stops (but `p.m.`, `U.S.`) and single quotation marks at their ends; quotations within them have both. */
function edgeProblems(content) {
    const hasPairs = (content.match(/["“”«»]/gu) ?? []).length % 2 === 0;
    const opens = /^[,\s]/u.test(content) || (!hasPairs && /^["“”«»]/u.test(content));
    const closes = /(?:[,\s]|[^.\p{Lu}m]\.)$/u.test(content) || (!hasPairs && /["“”«»]$/u.test(content));
    if (!opens && !closes)
        return [];
    const part = opens ? content.slice(0, 30) : content.slice(-30);
    return [
        {
            found: `content that ${opens ? "begins" : "ends"} ${quoted(part)}`,
            expected: "no marks at its ends",
            remedy: "leave them outside the tag",
        },
    ];
}
//# sourceMappingURL=statements.js.map