/** Who takes part in an event, as the gold or the prediction names it. */
export interface EventActor {
    /** The words that name it; null when there are none. */
    readonly text: string | null;
    /** A country code or a longer code that begins with one, as `USA` or `USAGOV`; null when there is none. */
    readonly code: string | null;
    /** Of a gold actor, other strings that are as right as `text`; not looked at in a prediction. */
    readonly alternatives: readonly string[];
}
/**
 * Whether at least half of the content words of the shorter string occur in the longer one, by any of the gold
 * strings.
 */
export declare function matchesByText(gold: EventActor, predicted: EventActor): boolean;
/** Whether the content words of both are the same in the same order, by any of the gold strings. */
export declare function matchesExactly(gold: EventActor, predicted: EventActor): boolean;
/** Whether both name the same country: the first three letters of their codes, in upper case, agree. */
export declare function matchesByCode(gold: EventActor, predicted: EventActor): boolean;
/** Whether the actor has a code that can be compared. */
export declare function hasCode(actor: EventActor): boolean;
