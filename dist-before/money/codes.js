import { currentCodes, withdrawnCodes } from "./lexicon.js";
import { amountOf, product } from "./number.js";
import { anyOf, behind, digits, number, numberAhead, once, optional, scale, scaleWord, space, spacedDigits, } from "./parts.js";
/** Codes that are words, names or abbreviations of other things: they need a multiplier, thousands or hundredths. */
const weakCodes = new Set([
    ...["ALL", "AMD", "BAM", "BOB", "CAD", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "MUR", "PEN", "RON", "SDG", "SOS"],
    ...["TOP", "TRY", "WST"],
    ...withdrawnCodes,
]);
/** Codes that text in lower case keeps; most others would be words there. */
const lowerCodes = ["aud", "cad", "chf", "cny", "eur", "gbp", "hkd", "inr", "jpy", "krw", "nzd", "rmb", "sgd", "usd"];
/** Printed beside ISO codes or in their place, with the code they stand for. */
const otherCodes = new Map([
    ["NTD", "TWD"],
    ["RMB", "CNY"],
    ["STG", "GBP"],
]);
const code = anyOf([...currentCodes, ...withdrawnCodes, ...otherCodes.keys(), ...lowerCodes]);
/** Thousands and millions before the code, as companies report: `MSEK 60`, `30 MUSD`. */
const prefixFactors = new Map([
    ["K", 1e3],
    ["M", 1e6],
]);
/** What is numbered with letters and digits and so is no money: `Flight EUR204`. */
const numbered = /\b(?:article|bus|class|flight|form|line|model|platform|room|route|train|type)s? $/iu;
/** Whether more than the code shows that money is meant. */
const isTelling = ({ number: printed = "", factor, late, thousands }) => (factor ?? late ?? thousands) !== undefined || /,\d{3}|\.\d{2}$/u.test(printed);
function read({ start, end, groups, before }) {
    const { code: printed = "", gap = "", thousands, factor, late } = groups;
    const iso = printed.toUpperCase();
    if (!isTelling(groups) && (weakCodes.has(iso) || (gap === "" && numbered.test(before))))
        return null;
    const amount = amountOf(groups, factor ?? late);
    if (amount === null)
        return null;
    const times = prefixFactors.get(thousands ?? "") ?? 1;
    const upTo = amount.upTo === undefined ? {} : { upTo: product(amount.upTo, times) };
    const currencies = [otherCodes.get(iso) ?? iso];
    return { start, end, amount: product(amount.amount, times), ...upTo, currencies };
}
/** `USD 2.5 billion`, `MSEK 60` */
export const codeBefore = {
    name: "code-before",
    hint: behind(`(?:[A-Z]{3}|${anyOf(lowerCodes)})`),
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<thousands>[KM])??(?<code>${code})(?<gap>${space}?)${once("number", `${spacedDigits}|${digits}`)}${optional("factor", scale)}` +
        `(?:(?:[-–—]|(?<=\\d) to (?=${digits}${scale})|(?<=[Bb]etween \\S{3} \\S{1,10}) and (?=${digits}${scale}))(?<upper>${digits})${optional("upperFactor", scale)})?`, "gu"),
    read,
    finds: [
        { text: "The grant is worth ⟦USD 2.5 billion⟧ over ten years.", value: "2500000000 USD" },
        { text: "Fees of ⟦EUR 1,200⟧ apply.", value: "1200 EUR" },
        { text: "Fees of ⟦EUR 120 000⟧ apply.", value: "120000 EUR" },
        { text: "It set aside ⟦INR 40-50 crore⟧ for drains.", value: "400000000-500000000 INR" },
        { text: "They pledged up to ⟦CHF5m⟧.", value: "5000000 CHF" },
        { text: "The order is worth ⟦MSEK 60⟧.", value: "60000000 SEK" },
        { text: "We give away two ⟦USD50⟧ cards.", value: "50 USD" },
        { text: "The mine costs ⟦TRY 3 million⟧ a year.", value: "3000000 TRY" },
    ],
    ignores: [
        "USD is the code of the dollar.",
        "Flight EUR204 was late.",
        "Resolution ABC 60 million was drafted.",
        "Leaders met at COP 27 and COP26.",
        "The plan serves SDG 15.",
        "WE ARE ALL 5 OF US HERE.",
    ],
};
/** `2.5 billion USD`, `twenty MUSD`, `75 USD million` */
export const codeAfter = {
    name: "code-after",
    hint: new RegExp(`[\\d½¼¾ \\u00a0\\u2009\\u202f\\n][KM]?${code}(?![\\p{L}\\d])`, "u"),
    pattern: new RegExp(`${numberAhead}${once("number", number)}${optional("factor", scale)}(?<gap>${space}?)(?<thousands>[KM])??(?<code>${code})(?![\\p{L}\\d])(?:(?:${once("late", scaleWord)})|(?!${space}?\\d))`, "gu"),
    read,
    finds: [
        { text: "The project costs ⟦350 million CNY⟧.", value: "350000000 CNY" },
        { text: "It was ⟦115.50USD⟧ in all.", value: "115.5 USD" },
        { text: "They lost ⟦75 USD million⟧ in a year.", value: "75000000 USD" },
        { text: "Losses of ⟦30 MEUR⟧ and ⟦twenty MEUR⟧ were booked.", value: "20000000 EUR" },
        { text: "They sold it for ⟦half a million GBP⟧.", value: "500000 GBP" },
    ],
    ignores: ["In 2019 USD 60 million were spent.", "We counted 12 ALL over."],
};
//# sourceMappingURL=codes.js.map