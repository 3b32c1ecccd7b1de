import { type DocumentTable } from "../run/accept.js";
/** The tables of README.md and ARCHITECTURE.md that the program writes; `accept` refreshes them, a test checks them. */
export declare const documentTables: readonly DocumentTable[];
