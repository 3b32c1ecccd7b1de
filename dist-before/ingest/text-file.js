import { publishedOn } from "./published.js";
const header = /^\s{0,200}date:?\s{1,20}(\d{4}-\d{2}-\d{2})(?:\s+|$)/iu;
/** Reads a `.txt` file: a header `date YYYY-MM-DD`, then the article. Without header the date must come from the options. */
export function textArticle(content, { published }) {
    if (content.trim() === "")
        return { problem: "The file is empty. It must hold `date YYYY-MM-DD` and the article." };
    const match = header.exec(content);
    const given = match?.[1] ?? published;
    if (given === null) {
        return {
            problem: "It has no date, and relative days (`on Tuesday`) need one. Begin the file with a line `date YYYY-MM-DD`, or say --published YYYY-MM-DD.",
        };
    }
    const date = publishedOn(given);
    if ("problem" in date)
        return date;
    const text = content.slice(match?.[0].length ?? 0).trimEnd();
    if (text === "")
        return { problem: "There is no text behind the date. Put the article behind the header." };
    return { sourceId: null, title: null, byline: null, published: date.day, text };
}
//# sourceMappingURL=text-file.js.map