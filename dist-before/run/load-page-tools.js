import { codeOf } from "./unreadable.js";
const importPackage = (name) => import(name);
/** The tools for pages in HTML; null when their packages, which are optional, are not installed. Scripts are not run, nothing is fetched. */
export async function loadPageTools(load = importPackage) {
    try {
        // Two packages whose types need those of a browser; what is used of them is held by the tests of this file.
        const { parseHTML } = (await load("linkedom"));
        const { Readability } = (await load("@mozilla/readability"));
        return {
            parse: (html) => parseHTML(html).document,
            articleIn(page) {
                const found = new Readability(page, { serializer: (content) => content }).parse();
                if (!found?.content)
                    return null;
                return { title: found.title ?? null, byline: found.byline ?? null, content: found.content };
            },
        };
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw error;
    }
}
function isMissing(error) {
    return codeOf(error) === "ERR_MODULE_NOT_FOUND" || codeOf(error) === "MODULE_NOT_FOUND";
}
let shared = null;
/** The tools of this process, loaded when the first page is read. */
export function pageTools() {
    shared ??= loadPageTools();
    return shared;
}
//# sourceMappingURL=load-page-tools.js.map