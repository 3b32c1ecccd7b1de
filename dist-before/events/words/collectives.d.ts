/** Nouns that stand for the country, people or body named with them: `the people of Ukraine`, `Ukrainian forces`. */
export declare const collectives: ReadonlySet<string>;
