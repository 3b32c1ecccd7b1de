/** Common nouns that say of the name behind them that it is a person, without being its title; in lower case. */
export declare const personNouns: ReadonlySet<string>;
