/** Signs of currencies that stand before the number. */
export declare const currencySymbols: ReadonlySet<string>;
