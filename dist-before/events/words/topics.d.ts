/** Words of sport pages, where people attack, meet, defend and fight without harm, as lemmas. */
export declare const sportWords: ReadonlySet<string>;
/** Words of business pages, as lemmas. */
export declare const businessWords: ReadonlySet<string>;
/** Words of pages on states, wars and politics, as lemmas. */
export declare const publicWords: ReadonlySet<string>;
/** Words in the names of bodies that act for the public. */
export declare const publicBodies: ReadonlySet<string>;
