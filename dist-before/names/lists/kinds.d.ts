/** Common nouns that say of the name before them, or with `of` behind them, that it is a place. */
export declare const placeKinds: ReadonlySet<string>;
/** Common nouns that say of the name before them that it is a product. */
export declare const productKinds: ReadonlySet<string>;
/** Common nouns that say of the name before them that it is an organization. */
export declare const bodyKinds: ReadonlySet<string>;
/** Common nouns that say of the name behind them that it is an organization, in lower case. */
export declare const bodyLabels: ReadonlySet<string>;
/** Common nouns that say of an unknown name before them that it is an event, a document, a programme or a work, in lower case. */
export declare const thingKinds: ReadonlySet<string>;
