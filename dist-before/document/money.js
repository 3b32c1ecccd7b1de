export const moneyModifiers = ["more_than", "less_than", "up_to", "at_least", "about"];
//# sourceMappingURL=money.js.map