import { meaningOf, minorWords } from "./lexicon.js";
import { amountOf, product } from "./number.js";
import { anchored, isArticle, numbers, whose, withoutPair } from "./number-phrase.js";
import { minorWord } from "./parts.js";
/** `50 cents`, `190 pence` */
export const minorUnit = {
    name: "minor-unit",
    pattern: new RegExp(`${numbers}${whose}(?<minor>${minorWord})(?![\\p{L}\\d])`, "gu"),
    anchor: anchored(minorWord),
    read(match) {
        const { start, end, groups, countryOf } = withoutPair(match);
        const word = minorWords.get((groups.minor ?? "").toLowerCase());
        const meaning = word ? meaningOf(word, groups.owner, countryOf) : null;
        const amount = amountOf(groups);
        if (!word || !meaning || !amount || isArticle(groups))
            return null;
        const upTo = amount.upTo === undefined ? {} : { upTo: product(amount.upTo, word.share) };
        return { start, end, amount: product(amount.amount, word.share), ...upTo, ...meaning };
    },
    finds: [
        { text: "It costs ⟦50 cents⟧ a copy.", value: "0.5 USD" },
        { text: "Eggs sell for ⟦50-60 cents⟧ each.", value: "0.5-0.6 USD" },
        { text: "Shares fell to ⟦190 pence⟧.", value: "1.9 GBP" },
        { text: "The unit traded at ⟦72 US cents⟧.", value: "0.72 USD" },
        { text: "It closed at ⟦63.5 Australian cents⟧.", value: "0.635 AUD" },
    ],
    ignores: ["It rose by 50 per cent.", "Not a cent was paid."],
};
/** Heights of pictures, which are printed as pence are. */
const pictures = new Set(["240", "360", "480", "720", "1080", "1440", "2160"]);
/** `210p`, `50¢`; pence only in an article about Britain. */
export const minorLetter = {
    name: "minor-letter",
    pattern: /(?<![\p{L}\p{N}.,\p{Sc}])(?<number>\d{1,4}(?:\.\d{1,2})?)(?<letter>[p¢])(?![\p{L}\d])/gu,
    read({ start, end, groups }) {
        const { number = "", letter } = groups;
        if (letter === "p" && pictures.has(number))
            return null;
        const amount = product(Number(number), 0.01);
        if (letter === "p")
            return { start, end, amount, currencies: ["GBP"], needsCountry: true };
        return { start, end, amount, currencies: minorWords.get("cent")?.currencies ?? [], usual: "USD" };
    },
    finds: [
        { text: "LONDON, March 3 (Reuters) - Shares closed at ⟦485.5p⟧.", value: "4.855 GBP" },
        { text: "A stamp costs ⟦60¢⟧ there.", value: "0.6 USD" },
    ],
    ignores: ["Shares closed at 485.5p.", "LONDON, March 3 (Reuters) - It films in 1080p."],
};
//# sourceMappingURL=minor-rules.js.map