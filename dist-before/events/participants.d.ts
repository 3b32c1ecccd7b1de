import type { LocalEntity } from "../document/mentions.js";
import { type Span } from "../document/span.js";
import { type Reading } from "./reading.js";
/** Somebody who takes part in an event: the words, and the entity they stand for, if any. */
export interface Participant extends Span {
    /** Index into `Mentions.entities`; null for participants without a name (`the protesters`). */
    readonly entity: number | null;
}
/** The entity with this index. */
export declare function entityAt({ doc }: Reading, index: number | null): LocalEntity | null;
/** The participants a noun phrase names, `of` phrases behind it included when its head is a collective (`the people of Ukraine`). */
export declare function participantsOf(reading: Reading, index: number, statement: number | null): Participant[];
/** Who `we` is: the person who speaks, or the country an organization speaks for when the article names it. */
export declare function sideOf(reading: Reading, speaker: number | null): number | null;
/** The entities that modify a noun as possessor or adjective (`⟦Russia⟧'s war`, `⟦Ukrainian⟧ offensive`, `⟦US⟧-⟦China⟧ talks`). */
export declare function ownersOf(reading: Reading, index: number, before: number, statement: number | null): Participant[];
