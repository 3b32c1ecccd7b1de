/** Events, feasts, documents, products and other named things that no head word gives away, in lower case. */
export declare const namedThings: ReadonlySet<string>;
