import { quoted } from "../../evaluate/gold/problems.js";
import { currencyOfCode } from "../../money/lexicon.js";
import { factorOf, numberValue, product } from "../../money/number.js";
import { digits, scale, spacedDigits } from "../../money/parts.js";
import { doubtful, wrong } from "../finding.js";
/** A number in digits with its multiplier (`1.2bn`, `40 crore`, `120 000`). */
const printed = new RegExp(`(?<number>${spacedDigits}|${digits})(?<scale>${scale})?`, "giu");
/** Pence, cents and their like: a hundredth or a thousandth of the amount. */
const minors = [1, 0.01, 0.001];
/** Currencies that there are not; doubtful: amounts that are not what is printed. */
export function amountFindings({ path, gold }) {
    return gold.money.flatMap((each) => {
        const where = { path, at: each.start };
        const currency = currencyProblem(each);
        const amount = amountProblem(each);
        return [...(currency ? [wrong(where, currency)] : []), ...(amount ? [doubtful(where, amount)] : [])];
    });
}
function currencyProblem({ currency, text }) {
    if (currency === null || currencyOfCode(currency) !== null)
        return null;
    const found = `currency ${quoted(currency)} of ${quoted(text)}`;
    return {
        found,
        expected: "an ISO 4217 code that Dateline knows, as KES",
        remedy: "correct it; a currency that gave way to one of the same name has the code of today (src/money/currencies.ts)",
    };
}
/** Only where one number is printed. */
function amountProblem({ amount, text }) {
    const [number, ...others] = [...text.matchAll(printed)];
    if (!number || others.length > 0)
        return null;
    const read = product(numberValue(number.groups?.number ?? ""), factorOf(number.groups?.scale));
    const isIt = (share) => Math.abs(read * share - amount) < amount * 1e-9;
    if (!Number.isFinite(read) || minors.some(isIt))
        return null;
    return { found: `amount ${amount} of ${quoted(text)}`, expected: `${read}, as printed`, remedy: "look at it" };
}
//# sourceMappingURL=amounts.js.map