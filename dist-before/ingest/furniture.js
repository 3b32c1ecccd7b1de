import { paragraphsOf } from "../document/paragraphs.js";
import { bySpan, covers, firstEndingAfter, overlaps } from "../document/span.js";
import { pageOf } from "./page.js";
import { furnitureRules } from "./rules.js";
/** The furniture of a text, sorted, without overlaps: of two rules that claim the same stretch the earlier one keeps it. */
export function furnitureOf(text, { dateline, tweets }) {
    const paragraphs = paragraphsOf(text);
    return paragraphs.flatMap((_, index) => {
        const page = pageOf(text, paragraphs, index);
        let taken = [];
        for (const rule of furnitureRules) {
            const spans = rule.find(page);
            if (spans.length === 0)
                continue;
            const fresh = spans
                .map((span) => ({ ...span, kind: rule.kind, rule: rule.name }))
                .filter((piece) => isFree(piece, taken) && !(dateline && overlaps(dateline, piece)) && fits(piece, tweets));
            if (fresh.length > 0)
                taken = [...taken, ...fresh].sort(bySpan);
        }
        return taken;
    });
}
function isFree(piece, taken) {
    const neighbour = taken[firstEndingAfter(taken, piece.start)];
    return !neighbour || !overlaps(neighbour, piece);
}
function fits(piece, tweets) {
    const tweet = tweets[firstEndingAfter(tweets, piece.start)];
    return !tweet || !overlaps(tweet, piece) || (piece.kind === "link" && covers(tweet, piece));
}
//# sourceMappingURL=furniture.js.map