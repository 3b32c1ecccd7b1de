import { type Reading } from "./attached.js";
import type { Draft } from "./draft.js";
/** Finds objects and obliques of a clause, as indices of noun phrases. The clause it stands in has to be filled before. */
export declare function fillArguments(reading: Reading, draft: Draft, upper: Draft | undefined): void;
