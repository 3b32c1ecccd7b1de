import type { Country } from "./gazetteer.js";
/** Sovereign states, and territories with an ISO 3166-1 code that news names; Kosovo under its usual user-assigned code. */
export declare const countries: readonly Country[];
