/** Signs of currencies that stand before the number. */
export const currencySymbols = new Set([
    "$",
    "£",
    "¥",
    "€",
    "₦",
    "₩",
    "₪",
    "₫",
    "₱",
    "₴",
    "₹",
    "₺",
    "₽",
]);
//# sourceMappingURL=symbols.js.map