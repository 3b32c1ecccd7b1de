/** Legal forms and line-of-business words that a company's short name leaves out, in lower case. */
export declare const companyTails: ReadonlySet<string>;
/** Words too general to stand for one organization as the first word of its name, in lower case. */
export declare const generalWords: ReadonlySet<string>;
/** Head nouns by which an organization named before is called again: `the Commission`, `the ministry`. In lower case. */
export declare const organizationHeads: ReadonlySet<string>;
