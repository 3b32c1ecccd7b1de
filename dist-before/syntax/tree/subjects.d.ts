import { type Reading } from "./attached.js";
import type { Draft } from "./draft.js";
/** Finds the subject of a clause: its own, or the one that is understood. The clause it stands in has to be filled before. */
export declare function fillSubject(reading: Reading, draft: Draft, upper: Draft | undefined): void;
