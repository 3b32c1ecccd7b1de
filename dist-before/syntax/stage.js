import { stage } from "../document/stage.js";
import { syntaxOfTree } from "./tree/syntax-of-tree.js";
/**
 * Parses each sentence, and reads noun phrases and clauses off its tree. Indices point into the layers of the same
 * article; the lists are sorted by position. Furniture is not parsed.
 */
export function syntaxStage(parser) {
    return stage({
        name: "syntax",
        reads: ["tokens"],
        writes: "syntax",
        run({ text, tokens }) {
            return syntaxOfTree(tokens, treesOf(text, tokens, parser));
        },
    });
}
function treesOf(text, { tokens, sentences }, parser) {
    const heads = new Int32Array(tokens.length).fill(-1);
    const relations = new Array(tokens.length).fill("dep");
    for (const { firstToken, endToken, isBoilerplate } of sentences) {
        if (isBoilerplate)
            continue;
        const own = tokens.slice(firstToken, endToken);
        const forms = own.map(({ start, end }) => text.slice(start, end));
        const tags = own.map(({ partOfSpeech }) => parser.tagNumber(partOfSpeech));
        const tree = { heads: new Int32Array(own.length), relations: new Uint8Array(own.length) };
        parser.parse(forms, tags, tree);
        for (let index = 0; index < own.length; index++) {
            const head = tree.heads[index] ?? -1;
            heads[firstToken + index] = head < 0 ? -1 : firstToken + head;
            relations[firstToken + index] = parser.relationNames[tree.relations[index] ?? 0] ?? "dep";
        }
    }
    return { heads, relations };
}
//# sourceMappingURL=stage.js.map