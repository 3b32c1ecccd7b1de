import { placeSubtypes } from "../document/mentions.js";
import { nameTypes } from "../document/names.js";
import { country, day, identifier, oneOf, place, text, texts, total } from "./column.js";
import { dataset } from "./dataset.js";
/** Who and what there is, over all articles. */
export const entities = dataset({
    name: "entities",
    row: "a real-world person, organization, place, nationality or other named thing",
    key: "entity_id",
    references: {},
    columns: {
        entity_id: identifier("Readable id, as `person_antony-blinken`: its type and its name in the first article that gives it in full."),
        entity_type: oneOf(nameTypes, "As `mention_type` of `mentions`."),
        subtype: oneOf(placeSubtypes, "Kind of a PLACE; null for other types and when unknown.").nullable(),
        canonical_name: text("The name to show: the full name most articles use, or the established one of a known place or organization."),
        aliases: texts("Every name and handle any article uses for it."),
        country: country("ISO 3166-1 alpha-3: home of an office or organization, the state a place lies in, the one a nationality denotes; null when unknown or open.").nullable(),
        country_candidates: texts("ISO 3166-1 alpha-3 codes of the states a place or nationality may belong to, the likeliest first, while the articles leave that open; [] when settled or unknown."),
        mention_total: total("Number of its rows in `mentions`."),
        document_total: total("Number of articles that mention it."),
        first_published_on: day("Date of the earliest article that mentions it."),
        last_published_on: day("Date of the latest article that mentions it."),
        link_reasons: texts("Names of the comparators that joined mentions of different articles; [] when there was nothing to join."),
    },
});
/** Who holds which office, as each article says. */
export const roles = dataset({
    name: "roles",
    row: "an office an article says somebody holds",
    key: "role_id",
    references: {
        doc_id: "documents",
        sentence_id: "sentences",
        person_id: "entities",
        organization_id: "entities",
        place_id: "entities",
    },
    columns: {
        role_id: identifier("Id of the row."),
        doc_id: identifier("Its article."),
        sentence_id: identifier("The sentence it begins in; null when it stands in none.").nullable(),
        person_id: identifier("Who holds it."),
        local_entity_id: identifier("The same as this article alone tells (`local_entity_id` of `mentions`)."),
        title: text("The title as a dictionary would have it: `Secretary of State`."),
        organization_id: identifier("The organization it is an office of; null when it is a country's or unknown.").nullable(),
        place_id: identifier("The country or place it is an office of; null when it is an organization's or unknown.").nullable(),
        reported_on: day("The date of the article that says so."),
        ...place,
    },
});
//# sourceMappingURL=entities.js.map