import { codePointsOf } from "../../datasets/code-points.js";
import { quoted } from "../../evaluate/gold/problems.js";
import { isName } from "../article.js";
import { doubtful } from "../finding.js";
/** Shorter ones are too often something else. */
const shortest = 3;
/** Places where a name of the article stands and no name is marked: most are forgotten. */
export function unmarkedNames({ path, gold }) {
    const { text, entities } = gold;
    const toPoint = codePointsOf(text);
    const mentions = entities.flatMap((entity) => entity.mentions.filter(isName));
    const surfaces = new Set(mentions.map((mention) => mention.text));
    return [...surfaces].flatMap((surface) => {
        if (surface.length < shortest || !/^\p{Lu}/u.test(surface))
            return [];
        return placesOf(surface, text).flatMap((place) => {
            const [start, end] = [toPoint(place), toPoint(place + surface.length)];
            if (mentions.some((mention) => mention.start < end && start < mention.end))
                return [];
            const found = `${quoted(surface)}, a name of this article, without tag`;
            return [
                doubtful({ path, at: start }, { found, expected: "each mention marked", remedy: "mark it if it is meant" }),
            ];
        });
    });
}
/** Where the words stand, as whole words, in UTF-16 units. */
function placesOf(surface, text) {
    const places = [];
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
        const around = `${text.slice(Math.max(0, at - 2), at)}|${text.slice(at + surface.length, at + surface.length + 2)}`;
        if (!/[\p{L}\p{N}]\||\|[\p{L}\p{N}]/u.test(around))
            places.push(at);
    }
    return places;
}
//# sourceMappingURL=unmarked.js.map