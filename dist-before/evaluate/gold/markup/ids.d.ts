/** The prefixes of ids that need not be written: the first date of the text is `t1`. */
export declare const idPrefixes: {
    readonly entities: "e";
    readonly dates: "t";
    readonly money: "m";
    readonly statements: "s";
    readonly events: "v";
};
/** Gives out ids for what has none: `(prefix)` to the prefix and the lowest number not taken, as `t1`, `t2`, … */
export declare function freshIds(taken: Iterable<string>): (prefix: string) => string;
