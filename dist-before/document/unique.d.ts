/** The values, each once, in the order of their first occurrence. */
export declare function unique<Value>(values: Iterable<Value>): Value[];
