import { issueProblems } from "./issues.js";
import { joined, problemSentence } from "./problems.js";
import { goldSchema } from "./schema.js";
/**
 * Reads the content of a `.json` file of gold annotation (`fixtures/gold/GUIDELINES.md`); a byte order mark is left out.
 * Checks its form only: `checkGold` compares it with the article's text.
 */
export function readGoldJson(content) {
    const parsed = parse(content.replace(/^\uFEFF/u, ""));
    if ("problem" in parsed)
        return parsed;
    const result = goldSchema.safeParse(parsed.value);
    if (result.success)
        return { article: result.data };
    return { problem: joined(issueProblems(result.error.issues, parsed.value).map(problemSentence)) };
}
function parse(content) {
    try {
        return { value: JSON.parse(content) };
    }
    catch (error) {
        if (content.trim() === "")
            return { problem: "The file is empty; it must hold one JSON object, an article's gold." };
        const why = error instanceof Error ? error.message : String(error);
        return { problem: `The file is not JSON (${why}); it must hold one JSON object, an article's gold.` };
    }
}
//# sourceMappingURL=json.js.map