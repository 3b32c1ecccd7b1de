/** Signs of currencies that stand before the number. */
export const currencySymbols: ReadonlySet<string> = new Set([
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
