/** A DuckDB script that makes a typed table of every file beside it; works on empty files too. */
export declare function loadSql(): string;
