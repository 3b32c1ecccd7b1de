/** The stages of the pipeline as a Markdown table: name, layers read, layer written. */
export declare function stageTable(): string;
