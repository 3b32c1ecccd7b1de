/** Last words of organizations' names, in lower case and without a full stop. */
export declare const organizationHeads: ReadonlySet<string>;
/** Heads that take a complement: `Ministry of Foreign Affairs`, `Institute for War Studies`. */
export declare const chainHeads: ReadonlySet<string>;
/** Last words of places' names, in lower case. */
export declare const placeHeads: ReadonlySet<string>;
/** First words of places' names, in lower case: `Lake Chad`, `Mount Elgon`, `Port Sudan`. */
export declare const placeOpeners: ReadonlySet<string>;
/** Last words of named events, documents, programmes, works and products, in lower case. */
export declare const otherHeads: ReadonlySet<string>;
/** Heads of areas that take `of`: `Republic of Korea`, `Gulf of Aden`; in lower case. */
export declare const areaHeads: ReadonlySet<string>;
/** First words of named storms, operations and the like, in lower case: `Typhoon Mika`, `Operation Harvest`. */
export declare const thingOpeners: ReadonlySet<string>;
