import { finding, objectContent, precedingContent, quotedRange, resumedContent } from "./attributions.js";
import { complementAfter, hasVerb } from "./complement.js";
import { contentBefore, contentEnd } from "./content.js";
import { phraseAfter } from "./phrases.js";
/** `A, he said` · `"A," said Smith, "B."` · `Moscow, Putin stressed, would defend it`. */
const contentFirst = {
    name: "content-then-cue",
    finds: [
        { text: "“⟦The harvest will be poor⟧,” Kofi Mensah said on Monday." },
        { text: "⟦The bridge will stay closed until spring⟧, the mayor said." },
    ],
    ignores: ["On Monday, the mayor said that the bridge is closed."],
    read(scene, cue) {
        const complement = complementAfter(scene.line.items, cue);
        const before = precedingContent(scene, cue, complement);
        if (!before || isLedIn(scene, before, complement))
            return null;
        const after = resumedContent(scene, cue, complement);
        return finding(scene, cue, {
            content: after ? [before, after] : [before],
            addressee: complement.addressee,
            end: after ? complement.start : attributionEnd(scene, cue, complement.start),
        });
    },
};
/** The comma, quotation or next cue that ends an attribution behind its content. */
function attributionEnd({ line: { items }, cues }, cue, start) {
    const next = cues.find((other) => other.verb > cue.verb)?.from ?? items.length;
    const stop = items.findIndex((item, at) => at > start && (item.lower === "," || item.quotation !== null));
    return Math.max(start, Math.min(next, stop < 0 ? items.length : stop));
}
/** `On Monday, he said that …`: what stands before is no content. */
function isLedIn({ line: { items } }, before, { afterComma, kind }) {
    if (afterComma || kind === "none")
        return false;
    return kind === "that" || items[before.from]?.quotation == null;
}
/** `Smith said: "A"` · `she said "A"`. */
const quotationAfter = {
    name: "cue-then-quotation",
    finds: [{ text: "Maria Silva said: “⟦We are not leaving⟧.”" }],
    ignores: ["Maria Silva read the “Iliad” on Monday."],
    read(scene, cue) {
        const { items } = scene.line;
        const complement = complementAfter(items, cue);
        if (complement.kind !== "quote" || cue.form === "passive")
            return null;
        const range = quotedRange(items, complement.start, contentEnd(scene, complement.start, cue));
        return finding(scene, cue, { content: [range], addressee: complement.addressee, end: complement.start });
    },
};
/** `Smith said (that) A` · `told Ann in a call on Monday that A` · `explained why A`. */
const clauseAfter = {
    name: "cue-then-clause",
    finds: [
        { text: "Maria Silva said that ⟦the port would reopen in May⟧." },
        { text: "The minister told reporters on Monday that ⟦the port would reopen in May⟧." },
    ],
    ignores: ["Maria Silva told a story."],
    read(scene, cue) {
        const complement = complementAfter(scene.line.items, cue);
        if (!["that", "clause", "whether"].includes(complement.kind))
            return null;
        if ((cue.form === "infinitive" || cue.form === "passive") && complement.kind !== "that")
            return null;
        const content = { from: complement.start, to: contentEnd(scene, complement.start, cue) };
        return finding(scene, cue, { content: [content], addressee: complement.addressee, end: complement.start });
    },
};
/** `informed his counterpart about the next package` · `told reporters about her plans`. */
const toldAbout = {
    name: "cue-then-about",
    finds: [{ text: "The minister informed her counterpart about ⟦the new border rules⟧." }],
    ignores: ["The minister informed the press."],
    read(scene, cue) {
        const { items } = scene.line;
        if (!cue.frames.has("told") || cue.form !== "finite")
            return null;
        const { addressee } = complementAfter(items, cue);
        if (!addressee || !/^(?:about|of)$/u.test(items[addressee.to]?.lower ?? ""))
            return null;
        const start = addressee.to + 1;
        return finding(scene, cue, {
            content: [{ from: start, to: contentEnd(scene, start, cue, true) }],
            addressee,
            end: start,
        });
    },
};
/** `A, as the police said` · `As the mayor said on Monday, A`. */
const asSaid = {
    name: "as-somebody-said",
    finds: [
        { text: "⟦The tunnel will open in June⟧, as the mayor announced on Monday." },
        { text: "As the mayor announced on Monday, ⟦the tunnel will open in June⟧." },
    ],
    ignores: ["As the mayor said that the tunnel was safe, people laughed."],
    read(scene, cue) {
        const { items } = scene.line;
        const start = cue.subject ? cue.subject.from : cue.from;
        if (cue.form !== "finite" || items[start - 1]?.lower !== "as")
            return null;
        const complement = complementAfter(items, cue);
        if (!complement.afterComma && complement.kind !== "none")
            return null;
        const content = start === 1 ? behindComma(scene, cue) : beforeAs(items, start - 1);
        return content && finding(scene, cue, { content: [content], end: start === 1 ? content.from : complement.start });
    },
};
function beforeAs(items, as) {
    const range = items[as - 1]?.lower === "," ? contentBefore(items, as) : null;
    return range && hasVerb(items, range.from, range.to) ? range : null;
}
function behindComma(scene, cue) {
    const { items } = scene.line;
    const comma = items.findIndex((item, at) => at >= cue.to && item.lower === ",");
    if (comma < 0 || comma + 1 >= items.length)
        return null;
    const end = contentEnd(scene, comma + 1, cue);
    return items[comma + 1]?.quotation == null ? { from: comma + 1, to: end } : quotedRange(items, comma + 1, end);
}
/** `urged Ann to go` · `vowed to fight`. */
const infinitiveAfter = {
    name: "cue-then-infinitive",
    finds: [
        { text: "The president urged lawmakers ⟦to pass the budget⟧." },
        { text: "The president vowed ⟦to rebuild the port⟧." },
    ],
    ignores: ["The president went to Paris."],
    read(scene, cue) {
        const { items } = scene.line;
        if (cue.form === "passive")
            return passiveUrge(scene, cue);
        const complement = complementAfter(items, cue);
        if (complement.kind !== "infinitive" || (!complement.addressee && !cue.frames.has("infinitive")))
            return null;
        const content = { from: complement.start, to: contentEnd(scene, complement.start, cue) };
        return finding(scene, cue, { content: [content], addressee: complement.addressee, end: complement.start });
    },
};
/** `the ministry was instructed to …`: the grammatical subject is spoken to. */
function passiveUrge(scene, cue) {
    const { items } = scene.line;
    if (!cue.frames.has("urge") || items[cue.to]?.lower !== "to")
        return null;
    const content = { from: cue.to, to: contentEnd(scene, cue.to, cue) };
    return finding(scene, cue, { content: [content], addressee: cue.subject, end: cue.to });
}
/** `termed the plan a disgrace` · `described it as dangerous`. */
const naming = {
    name: "cue-names",
    finds: [{ text: "Maria Silva called ⟦the vote⟧ “a sham”." }],
    ignores: ["Maria Silva called the police."],
    read(scene, cue) {
        const { items } = scene.line;
        if (cue.form === "passive" || !(cue.frames.has("name") || cue.frames.has("as")))
            return null;
        const end = contentEnd(scene, cue.to, cue, true);
        if (items[cue.to]?.quotation != null && cue.frames.has("name")) {
            return finding(scene, cue, { content: [quotedRange(items, cue.to, end)], end: cue.to });
        }
        const object = phraseAfter(items, cue.to);
        if (!object)
            return null;
        const content = namedContent(scene, cue, object, end);
        return content && finding(scene, cue, { content: [content], end: cue.to });
    },
};
function namedContent({ line: { items } }, cue, object, end) {
    const content = { from: cue.to, to: end };
    const next = items[object.to];
    if (cue.frames.has("name") && next && (/^(?:a|an|the)$/u.test(next.lower) || next.partOfSpeech === "ADJ"))
        return content;
    for (let at = object.to; at < Math.min(end, object.to + 24); at++) {
        const item = items[at];
        if (item && namesAt(item, cue))
            return content;
        if (item?.lower === ",")
            return null;
    }
    return null;
}
const namesAt = (item, { frames }) => item.quotation === null ? item.lower === "as" && frames.has("as") : frames.has("name");
/** `reaffirmed its commitment` · `rejected any attempts to …`. */
const objectAfter = {
    name: "cue-then-object",
    finds: [{ text: "The minister reiterated ⟦her support for the treaty⟧." }],
    ignores: ["The minister praised the treaty."],
    read(scene, cue) {
        if (!cue.frames.has("object") || cue.form === "passive" || cue.form === "infinitive")
            return null;
        const content = objectContent(scene, cue);
        return content && finding(scene, cue, { content: [content], end: cue.to });
    },
};
/** The rules that read a verb of communication, in order of trial. */
export const cueRules = [
    asSaid,
    contentFirst,
    quotationAfter,
    clauseAfter,
    infinitiveAfter,
    toldAbout,
    naming,
    objectAfter,
];
/** The rules that read a verb of communication inside a quotation or a tweet, where no mark tells what it takes. */
export const insideRules = [clauseAfter, infinitiveAfter, toldAbout, objectAfter];
//# sourceMappingURL=cue-rules.js.map