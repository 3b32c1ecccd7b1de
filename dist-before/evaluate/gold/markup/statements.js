import { byContent, byPair } from "../order.js";
import { described, made } from "./assembly.js";
/** Makes the statements of their tags, which belong together by id. */
export function statementsFrom(tags, assembly) {
    const all = [...tags.declared, ...tags.contents, ...tags.speakers, ...tags.cues];
    for (const { tag, ids } of all)
        if (ids.length === 0)
            assembly.report(tag, noId);
    const ids = new Set(all.flatMap((each) => each.ids));
    return [...ids]
        .flatMap((id) => draftOf(id, tags, assembly))
        .map((draft) => statementOf(draft, assembly))
        .sort((a, b) => byContent(a.content_spans, b.content_spans));
}
function draftOf(id, tags, assembly) {
    const own = (list) => list.filter(({ ids }) => ids.includes(id));
    const [contents, speakers, cues] = [own(tags.contents), own(tags.speakers), own(tags.cues)];
    const describing = [...own(tags.declared), ...contents];
    for (const { tag } of [...own(tags.declared), ...speakers, ...cues].slice(0, contents.length === 0 ? 1 : 0)) {
        assembly.report(tag, {
            found: `statement ${id} without content`,
            expected: `<content ${id}> around what was said`,
            remedy: "mark it, or correct the id",
        });
    }
    for (const { tag } of [...own(tags.declared).slice(1), ...speakers.slice(1), ...cues.slice(1)]) {
        assembly.report(tag, {
            found: `a second <${tag.name}> of statement ${id}`,
            expected: "one at most",
            remedy: "remove it, or correct its id",
        });
    }
    if (contents.length === 0)
        return [];
    return [{ id, describing, contents, speaker: speakers[0] ?? null, cue: cues[0] ?? null }];
}
function statementOf({ id, describing, contents, speaker, cue }, assembly) {
    const { tag, fields } = described(describing, assembly);
    const pair = (mark) => made([mark.start, mark.end], mark.tag, assembly);
    const statement = {
        ...fields,
        id,
        content_spans: contents.map(pair).sort(byPair),
        ...(speaker ? { speaker_span: pair(speaker) } : {}),
        ...(cue ? { cue_span: pair(cue) } : {}),
    };
    const origin = tag ?? contents[0]?.tag;
    return origin ? made(statement, origin, assembly) : statement;
}
const noId = {
    found: "no id",
    expected: "the id of its statement, as s1",
    remedy: "write it behind the tag's name, the same on all tags of the statement",
};
//# sourceMappingURL=statements.js.map