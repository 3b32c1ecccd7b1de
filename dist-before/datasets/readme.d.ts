/** The datasets with all their columns as Markdown: a list of the tables, then one table of columns each. */
export declare function datasetTables(): string;
