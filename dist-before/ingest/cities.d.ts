/**
 * Cities that stand before a colon or dash without date or agency (`New Delhi: …`), lower case. In capitals, with a
 * date or with an agency any place will do; a bare `Word: …` needs this list, or every label would pass for a place.
 */
export declare const datelineCities: ReadonlySet<string>;
/** Words in capitals before a colon or dash that are labels of the page, not places. */
export declare const pageLabels: ReadonlySet<string>;
