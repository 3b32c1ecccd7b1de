/** Words of paying, owing and pricing: a word with other meanings (`500 pounds`, `200 crowns`) is money next to them. */
const verbs = "bet|bought|buy(?:s|ing)?|charg(?:e[sd]?|ing)|costs?|costing|donated?|earn(?:s|ed|ing)?|fin(?:ed|ing)|invest(?:s|ed|ing)?|lend|lent|owe[sd]?|owing|paid|pay(?:s|ing)?|pric(?:ed|ing)|rais(?:ed|ing)|sell(?:s|ing)?|sold|spen[dt]|spending|stole|worth";
const nouns = "bail|bill|bounty|bribes?|cash|compensation|damages|debts?|deposit|dividend|fees?|fines?|grants?|income|loans?|loss|pension|prices?|prize|profits?|ransom|rent|revenue|reward|salary|sales|tax|taxes|tickets?|turnover|wages?";
/** At most four words may stand between them and the amount. */
const before = new RegExp(`(?<![\\p{L}-])(?:${verbs}|${nouns})(?:[ -][\\p{L}\\d'’]{1,15}){0,4},? $`, "iu");
const after = /^ (?:(?:bank)?notes?|bills?|coins?|in (?:aid|back pay|bail|cash|compensation|damages|fees|fines|rent|tax|taxes))\b/u;
/** Whether an amount stands beside a word of paying. Looks at up to 80 characters before it. */
export function isPaid(text, start, end) {
    return before.test(text.slice(Math.max(0, start - 80), start)) || after.test(text.slice(end, end + 24));
}
//# sourceMappingURL=paying.js.map