/** Hexadecimal SHA-256 of a text in UTF-8; handed in by `run/`, which may use node's. */
export type Sha256 = (text: string) => string;
