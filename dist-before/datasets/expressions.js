import { dateAnchors, datePrecisions, timexModifiers, timexTypes } from "../document/dates.js";
import { mentionForms } from "../document/mentions.js";
import { moneyModifiers } from "../document/money.js";
import { nameTypes } from "../document/names.js";
import { country, day, identifier, number, oneOf, place, provenance, text, texts } from "./column.js";
import { dataset } from "./dataset.js";
const sentence = identifier("The sentence it begins in; null when it stands in none.").nullable();
/** Who and what the articles name. */
export const mentions = dataset({
    name: "mentions",
    row: "a mention of a person, organization, place, nationality or other named thing",
    key: "mention_id",
    references: { doc_id: "documents", sentence_id: "sentences", entity_id: "entities" },
    columns: {
        mention_id: identifier("Id of the mention."),
        doc_id: identifier("Its article."),
        sentence_id: sentence,
        entity_id: identifier("What it stands for, over all articles."),
        local_entity_id: identifier("What it stands for, as this article alone tells; unique within the article."),
        mention_type: oneOf(nameTypes, "PERSON, ORG (organization), PLACE, NORP (nationality, religion, political group) or MISC (any other named thing)."),
        form: oneOf(mentionForms, "name, handle (`@SecBlinken`), nominal (`the Russian leader`) or pronoun."),
        country: country("ISO 3166-1 alpha-3 of what it stands for, as this article alone tells; null when unknown or open.").nullable(),
        country_candidates: texts("As in `entities`, as this article alone leaves it open; [] when settled or unknown."),
        ...place,
        ...provenance,
    },
});
/** When: the time expressions, resolved. */
export const dates = dataset({
    name: "dates",
    row: "a time expression",
    key: "date_id",
    references: { doc_id: "documents", sentence_id: "sentences", range_end_id: "dates" },
    columns: {
        date_id: identifier("Id of the time expression."),
        doc_id: identifier("Its article."),
        sentence_id: sentence,
        timex_type: oneOf(timexTypes, "TIMEX3 type."),
        timex_value: text("TIMEX3 value (ISO 8601), which may be partial: `2022-09-21`, `2022-W38`, `2022-SP`, `P7Y`, `PRESENT_REF`."),
        interval_start: day("First day it covers; null when it has no place on the calendar.").nullable(),
        interval_end: day("Last day it covers, included; null with `interval_start`.").nullable(),
        date_precision: oneOf(datePrecisions, "The unit it names; null when it has no place on the calendar.").nullable(),
        modifier: oneOf(timexModifiers, "TIMEX3 modifier; null when there is none.").nullable(),
        quantity: text("TIMEX3 quantifier of a SET, as said (`every`, `each`); null when there is none.").nullable(),
        frequency: text("TIMEX3 frequency of a SET: `2X` with the value `P1M` for `twice a month`; null when the text gives none.").nullable(),
        anchor: oneOf(dateAnchors, "What a relative expression was counted from: the article's date, its dateline, the day of the speech or tweet it stands in; none when it needs nothing."),
        range_end_id: identifier("The other end, when this is the first part of a range (`From September 23 to 27`); else null.").nullable(),
        ...place,
        ...provenance,
    },
});
/** How much: the amounts of money. */
export const money = dataset({
    name: "money",
    row: "an amount of money",
    key: "money_id",
    references: { doc_id: "documents", sentence_id: "sentences", payer_id: "entities", payee_id: "entities" },
    columns: {
        money_id: identifier("Id of the amount."),
        doc_id: identifier("Its article."),
        sentence_id: sentence,
        amount: number("Amount in units of the currency (350000000.0 for `USD 350 million`); null for a range, and where no number is said (`billions of dollars`).").nullable(),
        amount_min: number("Lower end of a range, included; null when it is no range.").nullable(),
        amount_max: number("Upper end of a range, included; null when it is no range.").nullable(),
        currency: text("ISO 4217 code; null while the sign is ambiguous.").nullable(),
        currency_candidates: texts("ISO 4217 codes an ambiguous sign may stand for; [] when settled."),
        modifier: oneOf(moneyModifiers, "What the words before it add (`more than`, `up to`); null when nothing.").nullable(),
        payer_id: identifier("Who pays: the giver of aid, the fined, the buyer; null when the article does not name one entity.").nullable(),
        payee_id: identifier("Who is paid; null when the article does not name one entity.").nullable(),
        purpose: text("What it is for, in the article's words (`security assistance package`); null when not said beside it.").nullable(),
        ...place,
        ...provenance,
    },
});
//# sourceMappingURL=expressions.js.map