import { z } from "zod";
import { scoreSentenceEvents } from "../layers/events/sentence-events.js";
import { sentenceEventsOf } from "../predictions.js";
import { goldRowSet } from "./rows.js";
const actor = z.object({
    text: z.string().nullish(),
    code: z.string().nullish(),
    alternatives: z.array(z.string()).nullish(),
});
const row = z.object({
    doc_id: z.string().min(1),
    event_type: z.string(),
    source: z.array(actor).nullish(),
    target: z.array(actor).nullish(),
    reciprocal: z.boolean().nullish(),
});
/**
 * PLOVER events, one document a sentence: `{doc_id, event_type, source, target}`, actors as `{text, code}`. Where the
 * gold knows YIELD, CONCEDE and RETREAT are merged into it.
 */
export const eventSet = goldRowSet({
    layer: "events",
    about: "As many events a sentence as its gold has, the best supported (with an actor, then the first); then all; OTHER left out.",
    schema: row,
    goldOf: ({ event_type, source, target, reciprocal }) => ({
        type: event_type,
        source: (source ?? []).map(actorOf),
        target: (target ?? []).map(actorOf),
        isReciprocal: reciprocal === true,
        support: 0,
        start: 0,
        end: 0,
        rule: null,
    }),
    predict: ({ run }) => sentenceEventsOf(run),
    score(samples) {
        const mergeYield = samples.some(({ gold }) => gold.some(({ type }) => type === "YIELD"));
        const best = scoreSentenceEvents(samples, { mergeYield, bestOnly: true });
        const all = scoreSentenceEvents(samples, { mergeYield });
        return [named("events, best supported", best), named("events, all", all)];
    },
    row: (docId, { type, source, target, support }) => ({
        doc_id: docId,
        event_type: type,
        source: source.map(({ text, code }) => ({ text, code })),
        target: target.map(({ text, code }) => ({ text, code })),
        score: support,
    }),
});
function actorOf({ text, code, alternatives }) {
    return { text: text ?? null, code: code ?? null, alternatives: alternatives ?? [] };
}
function named(layer, scores) {
    return { ...scores, layer };
}
//# sourceMappingURL=events.js.map