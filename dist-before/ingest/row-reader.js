import { lineReader } from "./line-reader.js";
import { isBlank } from "./lines.js";
import { readingOf, refused, tooLong } from "./reading.js";
import { rowArticle } from "./row.js";
/** Reads one article a line, each a JSON object; blank lines are passed over. */
export function rowReader(path, options) {
    let rows = 0;
    return lineReader({
        *take({ number, bytes, isCut }) {
            if (!isCut && isBlank(bytes))
                return;
            rows++;
            const place = { path: `${path}#${number}`, bytes };
            if (isCut)
                yield refused(place, tooLong(null, options.maxCharacters));
            else
                yield readingOf(place, (text) => rowArticle(text, options), options);
        },
        *end(head) {
            if (rows > 0)
                return;
            const reason = "The file is empty. Each line must be a JSON object with text and date.";
            yield refused({ path, bytes: head }, reason);
        },
        isDone: () => false,
    }, options);
}
//# sourceMappingURL=row-reader.js.map