import { currencyOfCode, moneyWords } from "./lexicon.js";
import { amountOf, numberValue } from "./number.js";
import { anyOf, behind, digits, once, optional, scale, space, spacedDigits } from "./parts.js";
import { dollar, dollarPrefixes, signs, spacedPrefixes, trailingSigns } from "./signs.js";
const bySign = new Map(signs.map((entry) => [entry.print, entry]));
const anySign = anyOf(bySign.keys());
const byTrailingSign = new Map([...signs.filter(({ print }) => !/\p{L}/u.test(print)), ...trailingSigns, dollar].map((entry) => [
    entry.print,
    entry,
]));
/** World markets are priced in US dollars, wherever the report is filed. */
const worldMarket = /^[ -](?:an?|per)[ -](?:barrel|bushel|ounce|tonne|troy)\b/u;
/** Whether the number alone shows that money is meant: a multiplier, thousands or hundredths. */
const isTelling = ({ number = "", factor, upperFactor }) => (factor ?? upperFactor) !== undefined || /,\d{3}|\.\d{2}$/u.test(number);
/** The multiplier that `$1.2` takes over in `between $1.2 and $1.4 billion`, where the second amount is the larger. */
function borrowed({ number = "", next = "", nextFactor }) {
    return nextFactor !== undefined && numberValue(number) < numberValue(next) ? nextFactor : undefined;
}
/** Lakhs and crores are Indian unless the article is filed from a neighbour. */
function usualOf(entry, { factor, upperFactor }) {
    const isIndian = entry.currencies.includes("INR") && /lakh|lac|crore|cr$/iu.test(factor ?? upperFactor ?? "");
    const { currencies, usual } = isIndian ? { ...entry, usual: "INR" } : entry;
    return usual === undefined ? { currencies } : { currencies, usual };
}
/** What a code or word behind the amount says again (`$5 million AUD`, `$10 dollars`), or null when it belongs to what follows. */
function echoOf(entry, suffix) {
    if (entry.currencies.includes(suffix))
        return only(suffix);
    const word = moneyWords.get(suffix);
    return word?.currencies.some((code) => entry.currencies.includes(code)) ? entry : null;
}
const only = (code) => ({ currencies: [code] });
/** What is counted, not paid: `$5 to 10 million people`. */
const counted = /^ (?:children|customers|families|farmers|homes|households|men|patients|people|refugees|users|women|workers)\b/u;
/** The match without an upper end that is a count of its own: `$10 to 2 million homes`. */
function withoutCount(found) {
    const { groups, after, printed, start } = found;
    const { joint = "", number = "", upper = "" } = groups;
    if (joint.trim() !== "to" || (numberValue(number) < numberValue(upper) && !counted.test(after)))
        return found;
    const end = start + printed.indexOf(joint);
    return { ...found, end, groups: { number, upper: undefined, suffix: undefined } };
}
function readSign(found, entry) {
    const { start, end, groups, after } = withoutCount(found);
    const amount = amountOf(groups, groups.factor ?? borrowed(groups));
    if (amount === null)
        return null;
    const { suffix = "" } = groups;
    const echo = echoOf(entry, suffix.trim());
    const onMarket = entry === dollar && worldMarket.test(after) ? only("USD") : null;
    const { currencies, usual } = echo ?? onMarket ?? usualOf(entry, groups);
    return {
        start,
        end: echo ? end : end - suffix.length,
        ...amount,
        currencies,
        ...(usual === undefined ? {} : { usual }),
        needsCountry: entry.isWeak === true && !isTelling(groups),
    };
}
const upper = `(?<joint>[-–—]|(?<=\\d) to (?=${digits}${scale})|(?<=[Bb]etween \\S{1,10}) and (?=${digits}${scale}))(?<upper>${digits})${optional("upperFactor", scale)}`;
const nextSign = `(?:[A-Z]{0,2}\\$|${anySign})`;
const next = `(?=(?:[-–—]|${space}(?:and|to|or)${space})${nextSign}${space}?(?<next>${digits})(?<nextFactor>${scale}))`;
/** What follows a sign: number, multiplier, upper end, a code or word that says the currency again. */
const amount = `${space}?${once("number", `(?:(?<=€ ?)${spacedDigits}|${digits})`)}${optional("factor", scale)}(?:${upper}|(?<=[\\d½¼¾])${next}|)` +
    "(?<suffix> ?(?:[A-Z]{3}|dollars?|euros?)(?![\\p{L}\\d]))?";
/** What stands before `$` with a gap, or none: a prefix of the table or an ISO code. */
function prefixed(prefix, gap) {
    if (gap !== "" && !spacedPrefixes.has(prefix))
        return null;
    const key = prefix.toUpperCase().replaceAll(".", "");
    const currencies = dollarPrefixes.get(key) ?? (currencyOfCode(key) ? [key] : null);
    const usual = currencies?.[0];
    return currencies && usual ? { print: `${prefix}$`, currencies, usual } : null;
}
/** `$1.2bn`, `HK$14 million`, `between $1.2 and $1.4 billion` (the first borrows the second's multiplier) */
export const dollarSign = {
    name: "dollar-sign",
    hint: /[$＄]/u,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}\\p{Sc}])(?:(?<prefix>[Uu]\\.[Ss]\\.?|[A-Za-z]{1,3})(?<gap> ?))?[$＄]${amount}`, "gu"),
    read(found) {
        const { prefix, gap = "" } = found.groups;
        if (prefix === undefined)
            return readSign(found, dollar);
        const entry = prefixed(prefix, gap);
        if (entry)
            return readSign(found, entry);
        // A word before the sign is no part of the amount; glued to it, it makes the whole something else.
        const skipped = prefix.length + gap.length;
        const { start, printed } = found;
        return gap === "" ? null : readSign({ ...found, start: start + skipped, printed: printed.slice(skipped) }, dollar);
    },
    finds: [
        { text: "The bank made a ⟦$1.2bn⟧ loss.", value: "1200000000 USD" },
        { text: "It will spend between ⟦$1.2⟧ and $1.4 billion.", value: "1200000000 USD" },
        { text: "Repairs may cost from ⟦$900⟧ to $1.4 million.", value: "900 USD" },
        { text: "He paid ⟦HK$14 million⟧ in cash.", value: "14000000 HKD" },
        { text: "The mill was sold for ⟦C $ 300 million⟧ .", value: "300000000 CAD" },
        { text: "He got ⟦U.S. $40,000⟧ from them.", value: "40000 USD" },
        { text: "Fees of ⟦AUD$15⟧ apply.", value: "15 AUD" },
        { text: "It paid ⟦$3 million CAD⟧ for the lot.", value: "3000000 CAD" },
        { text: "A cut of ⟦$2 to 3 million⟧ is due.", value: "2000000-3000000 USD" },
        { text: "Each and ⟦$10⟧ to 2 million homes were sent.", value: "10 USD" },
        { text: "They sent ⟦$10⟧ to 20 million people.", value: "10 USD" },
        { text: "Bonds rose ⟦$1 1/4⟧ on the day.", value: "1.25 USD" },
        { text: "SYDNEY, March 3 (Reuters) - Oil rose to ⟦$85⟧ a barrel.", value: "85 USD" },
        { text: "SYDNEY, March 3 (Reuters) - The road cost ⟦$85 million⟧.", value: "85000000 AUD" },
    ],
    ignores: [
        "Take the A$ as a sign.",
        "The variable foo$12 was unset.",
        "A bid of $1,2,3,4 was void.",
        "It ran version $1.2.3 of it.",
    ],
};
/** `£2.4m`, `Rs 500 crore`, `R500 million` */
export const signBefore = {
    name: "sign-before",
    hint: behind(anyOf([...bySign.keys()].map((sign) => sign.slice(-2)))),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}\\p{Sc}])(?<sign>${anySign})${amount}`, "gu"),
    read(found) {
        const entry = bySign.get(found.groups.sign ?? "");
        return entry ? readSign(found, entry) : null;
    },
    finds: [
        { text: "A ⟦£2.4m⟧ grant was made.", value: "2400000 GBP" },
        { text: "The bridge cost ⟦Rs 500 crore⟧.", value: "5000000000 INR" },
        { text: "ISLAMABAD, March 3 (Reuters) - Each family gets ⟦Rs 3,000⟧.", value: "3000 PKR" },
        { text: "ISLAMABAD, March 3 (Reuters) - The dam cost ⟦Rs 30 crore⟧.", value: "300000000 PKR" },
        { text: "Each family gets ⟦Rs 3,000⟧.", value: "3000 INR|LKR|MUR|NPR|PKR|SCR" },
        { text: "Losses of ⟦€2-3 million⟧ are likely.", value: "2000000-3000000 EUR" },
        { text: "Grants of ⟦€2,5 million⟧ and ⟦€120 000⟧ were paid.", value: "120000 EUR" },
        { text: "Thieves took ⟦R500 million⟧ from the vault.", value: "500000000 ZAR" },
        { text: "Ransoms of ⟦₦20 million⟧ and ⟦N1.5bn⟧ were paid.", value: "1500000000 NGN" },
        { text: "It cost ⟦£1½ million⟧.", value: "1500000 GBP" },
    ],
    ignores: ["The N95 mask and the R2 unit.", "Platform P5 opened.", "Kr 5 and DM2 are labels of the Q4 report."],
};
const trailingSign = anyOf(byTrailingSign.keys());
const noNumberBehind = `(?![\\p{L}\\d]|${space}?\\d)`;
/** `100 €`, `10 $`, `100元` */
export const signAfter = {
    name: "sign-after",
    hint: new RegExp(`${trailingSign}${noNumberBehind}`, "u"),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,\\p{Sc}])${once("number", `${spacedDigits}|${digits}`)}${optional("factor", scale)}${space}?(?<sign>${trailingSign})${noNumberBehind}`, "gu"),
    read({ start, end, groups }) {
        const entry = byTrailingSign.get(groups.sign ?? "");
        const amount = amountOf(groups);
        return entry && amount ? { start, end, ...amount, ...usualOf(entry, groups) } : null;
    },
    finds: [
        { text: "A ticket costs ⟦45 €⟧ at the door.", value: "45 EUR" },
        { text: "It was ⟦100元⟧ a night.", value: "100 CNY" },
        { text: "A ticket costs ⟦2 500 €⟧.", value: "2500 EUR" },
        { text: "PRAGUE, March 3 (CTK) - Beer costs ⟦60 Kč⟧.", value: "60 CZK" },
    ],
    ignores: ["Of the 45 €9 tickets were sold."],
};
//# sourceMappingURL=sign-rules.js.map