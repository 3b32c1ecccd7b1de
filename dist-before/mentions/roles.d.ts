import type { Chain } from "./chain.js";
import { type Reading } from "./reading.js";
import { type RolePhrase } from "./role-phrase.js";
/** A role phrase that stands for somebody by itself: neither the title before a name nor an apposition to one. */
export interface LonePhrase extends RolePhrase {
    readonly head: number;
}
/**
 * Reads the offices off titles (`US Secretary of State Antony Blinken`) and appositions (`Ramzan Kadyrov, the leader of Chechnya,`)
 * and adds them to the persons' chains. Gives back the phrases that are neither, in the order of the text.
 */
export declare function readRoles(reading: Reading): LonePhrase[];
/** Adds the office a phrase tells to a person's chain, its owner a country's or organization's chain. */
export declare function addRole(reading: Reading, holder: Chain, phrase: RolePhrase): void;
