import { meaningOf, minorWords, moneyWords } from "./lexicon.js";
import { amountOf, product } from "./number.js";
import { anchored, isArticle, numbers, whose, withoutPair } from "./number-phrase.js";
import { anyOf, minorWord, moneyWord, number, numeralWord, once, scale, space, tens } from "./parts.js";
const isIndian = (factor) => /lakh|lac|crore/iu.test(factor ?? "");
function currenciesOf(word, { groups, countryOf }) {
    if (groups.sterling)
        return { currencies: ["GBP"] };
    const meaning = meaningOf(word, groups.owner, countryOf);
    return meaning?.currencies.includes("INR") && isIndian(groups.upperFactor ?? groups.factor)
        ? { ...meaning, usual: "INR" }
        : meaning;
}
/** Whether more than a word with several meanings shows that money is meant; thousands of pounds may be weight. */
function isTelling({ word }, { number: printed = "", factor, upperFactor, owner: whose, sterling }) {
    if ((factor ?? upperFactor ?? whose ?? sterling) !== undefined || /million|billion/iu.test(printed))
        return true;
    return word !== "pound" && /,\d{3}/u.test(printed);
}
/** What follows `pounds of` when it is money; anything else is weighed. */
const poundsOf = /^ of (?:aid|cash|cuts|damage|debts?|funding|investments?|loans?|losses|money|public|savings|spending|tax|taxpayers?)\b/u;
/** What follows `million won` where `won` is the verb. */
const victory = /^ (?:a|an|back|by|her|his|its|over|seats?|that|the|their)\b/u;
/** Whether the words behind show that none of this is money. */
function isOther(word, { word: printed = "", owner: whose }, after) {
    if (whose !== undefined)
        return false;
    if (word.word === "pound" && after.startsWith(" of "))
        return !poundsOf.test(after);
    if (printed === "won")
        return victory.test(after);
    // `past the 4,000 mark`: of the currency they are marks.
    if (printed.toLowerCase() === "mark")
        return true;
    // `10 Rand Paul supporters`: a capital before a name.
    return word.isWeak && /^\p{Lu}/u.test(printed) && /^ \p{Lu}\p{Ll}/u.test(after);
}
/** The cents of `3 dollars and 50 cents` and of `3 dollars fifty`, as a share of the whole unit. */
function centsOf({ cents, minor, hundredths }) {
    const share = minorWords.get((minor ?? "").toLowerCase())?.share ?? 0.01;
    return product(amountOf({ number: cents ?? hundredths ?? "0" })?.amount ?? 0, share);
}
function readWord(match) {
    const found = withoutPair(match);
    const { groups, after, start, end } = found;
    const word = moneyWords.get((groups.word ?? "").toLowerCase());
    if (!word || isOther(word, groups, after) || isArticle(groups))
        return null;
    const meaning = currenciesOf(word, found);
    const amount = amountOf(groups);
    if (!meaning || !amount)
        return null;
    const total = product(amount.amount + centsOf(groups), 1);
    return { start, end, ...amount, amount: total, ...meaning, needsPaying: word.isWeak && !isTelling(word, groups) };
}
const upToNinetyNine = `(?:\\d{1,2}(?:\\.\\d{1,2})?|${tens}|${numeralWord})`;
/** Spoken prices end so: `two dollars fifty`. */
const hundredths = `(?: and)?${space}(?<hundredths>\\d{2}|${tens})(?=[.!?;)]?(?:\\s|$))(?![.!?;)]? \\p{Ll})`;
const tail = `(?:${hundredths}|,?(?: and)?${space}(?<cents>${upToNinetyNine})(?:${space}|-)(?<minor>${minorWord})(?![\\p{L}\\d]))?`;
/** `25 million euros`, `half a billion US dollars`, `30-million-dollar`, `5 to 10 million pesos` */
export const wordAfter = {
    name: "word-after",
    pattern: new RegExp(`${numbers}${whose}(?<word>${moneyWord})(?![\\p{L}\\d]|[ -]zone|-denominated)(?<sterling> sterling)?${tail}`, "gu"),
    anchor: anchored(moneyWord),
    read: readWord,
    finds: [
        { text: "The fine of ⟦25 million euros⟧ was upheld.", value: "25000000 EUR" },
        { text: "They want ⟦half a billion US dollars⟧.", value: "500000000 USD" },
        { text: "A ⟦30-million-dollar⟧ upgrade began.", value: "30000000 USD" },
        { text: "⟦Two million dollars⟧ went missing.", value: "2000000 USD" },
        { text: "⟦Two hundred and fifty thousand euros⟧ went missing.", value: "250000 EUR" },
        { text: "He owes ⟦1 million Swiss francs⟧.", value: "1000000 CHF" },
        { text: "The cable maker cost ⟦420 million Finnish markkas⟧.", value: "420000000 FIM" },
        { text: "The firm paid ⟦300 million French francs⟧.", value: "300000000 FRF" },
        { text: "NAIROBI, March 3 (Reuters) - The court fined him ⟦50,000 shillings⟧.", value: "50000 KES" },
        { text: "It raised ⟦6.2 billion won⟧.", value: "6200000000 KRW" },
        { text: "The drains cost ⟦40 crore rupees⟧.", value: "400000000 INR" },
        { text: "Repairs cost ⟦5 to 10 million euros⟧.", value: "5000000-10000000 EUR" },
        { text: "Debt rose from 90 trillion in 2019 to ⟦147 trillion rupiah⟧.", value: "147000000000000 IDR" },
        { text: "It fined him ⟦20 million HK dollars⟧.", value: "20000000 HKD" },
        { text: "It takes between ⟦5 million and 10 million euros⟧.", value: "5000000-10000000 EUR" },
        { text: "Fares of ⟦120 000 euros⟧ were due.", value: "120000 EUR" },
        { text: "It costs ⟦two dollars fifty⟧.", value: "2.5 USD" },
        { text: "It costs ⟦3 dollars and 50 cents⟧.", value: "3.5 USD" },
        { text: "The court fined him ⟦500 pounds⟧.", value: "500 EGP|FKP|GBP|GIP|LBP|SDG|SHP|SSP|SYP" },
    ],
    ignores: [
        "The fish weighed 200 pounds.",
        "Police seized 2 million pounds of rice.",
        "The 12 won the cup.",
        "Over 12 million won the right to vote.",
        "Some 20 Rand Paul supporters came.",
        "She got 95 marks in the test.",
        "Cases passed the 4,000 mark and neared the 2 million mark.",
        "A dollar is a dollar.",
        "Some 300 million euro zone citizens voted.",
        "Over 400 million people live there.",
    ],
};
/** `Rupees 500 crore`, `Euro 5 million` */
export const wordBefore = {
    name: "word-before",
    pattern: new RegExp(`(?<![\\p{L}\\d$€£¥.,-])(?<!\\d )(?<word>${anyOf(["Birr", "Dirhams", "Euro", "Euros", "Naira", "Ringgit", "Rupees", "Rupiah", "Shillings", "Taka"])})${space}${once("number", number)}${once("factor", scale)}`, "gu"),
    read(found) {
        const word = moneyWords.get((found.groups.word ?? "").toLowerCase());
        const meaning = word ? currenciesOf(word, found) : null;
        const amount = amountOf(found.groups);
        return meaning && amount && { start: found.start, end: found.end, ...amount, ...meaning };
    },
    finds: [
        { text: "A loan of ⟦Rupees 500 crore⟧ was cleared.", value: "5000000000 INR" },
        { text: "A loan of ⟦Naira 2 billion⟧ was cleared.", value: "2000000000 NGN" },
    ],
    ignores: ["In the Euro 2016 final they lost.", "The Euro 5 standard applies."],
};
/** `billions of dollars`, `multi-million-pound`: an extent and a currency, but no number. */
export const vagueAmount = {
    name: "vague-amount",
    hint: /(?:undreds|housands|illions|akhs|rores) of|everal|ulti|[Aa] (?:few|couple of)/u,
    pattern: new RegExp("(?<![\\p{L}\\d])(?:(?:(?:[Hh]undreds|[Tt]ens|[Dd]ozens|[Ss]cores|[Tt]housands) of )?(?:[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions|[Tt]rillions|[Ll]akhs|[Cc]rores) of" +
        "|(?:[Ss]everal|[Mm]ulti|[Aa] few|[Aa] couple of)[ -]?(?:hundred|thousand|million|billion|lakh|crore))" +
        `${whose}(?<word>${moneyWord})(?![\\p{L}\\d])`, "gu"),
    anchor: anchored(moneyWord),
    read(found) {
        const { start, end, groups, after } = found;
        const word = moneyWords.get((groups.word ?? "").toLowerCase());
        const meaning = word && !isOther(word, groups, after) ? currenciesOf(word, found) : null;
        return meaning && { start, end, amount: null, ...meaning };
    },
    finds: [
        { text: "Damage ran to ⟦billions of dollars⟧.", value: "null USD" },
        { text: "A bribe of ⟦hundreds of thousands of US dollars⟧ was paid.", value: "null USD" },
        { text: "⟦A few thousand euros⟧ are left.", value: "null EUR" },
        { text: "LONDON, March 3 (Reuters) - The ⟦multi-million-pound⟧ scheme stalled.", value: "null GBP" },
    ],
    ignores: ["Millions of people pay in dollars.", "Millions of pounds of rice rotted."],
};
//# sourceMappingURL=word-rules.js.map