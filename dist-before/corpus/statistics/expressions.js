import { mentionForms } from "../../document/mentions.js";
import { nameTypes } from "../../document/names.js";
import { isName } from "../article.js";
import { tallied } from "./table.js";
/** Mentions by type and form, with the entities and the different names of each type; then dates and money. */
export function expressionTables(articles) {
    return [
        mentions(articles),
        tallied("kinds of places", articles.flatMap(({ entities }) => entities.filter(({ type }) => type === "PLACE").map(({ subtype }) => subtype ?? "none")), { column: "subtype" }),
        tallied("time expressions", articles.flatMap(({ dates }) => dates.map(({ type }) => type)), { column: "type" }),
        tallied("money", articles.flatMap(({ money }) => money.map(({ currency }) => currency ?? "none")), { column: "currency" }),
    ];
}
function mentions(articles) {
    const rows = nameTypes.map((type) => {
        const own = articles.flatMap(({ entities }) => entities.filter((entity) => entity.type === type));
        const all = own.flatMap((entity) => entity.mentions);
        const forms = mentionForms.map((form) => all.filter((mention) => mention.form === form).length);
        return [type, own.length, ...forms, new Set(all.filter(isName).map(({ text }) => text)).size];
    });
    return { title: "mentions", columns: ["type", "entities", ...mentionForms, "different names"], rows };
}
//# sourceMappingURL=expressions.js.map