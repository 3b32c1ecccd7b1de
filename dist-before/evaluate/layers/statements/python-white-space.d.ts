/**
 * White space as Python's `\s` has it, to stand between the brackets of a regular expression. The reference scorers cut
 * texts by it; JavaScript's `\s` also takes the byte order mark, and leaves out five controls.
 */
export declare const whiteSpace = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
