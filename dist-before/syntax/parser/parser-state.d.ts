/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export declare const move: {
    readonly shift: 0;
    readonly left: 1;
    readonly right: 2;
};
export type Move = 0 | 1 | 2;
export declare const allMoves: readonly Move[];
/** The move of a number kept in a list; a shift for any other. */
export declare function moveNumbered(number: number): Move;
/**
 * A parse in the making. Words are numbered from 0; the number behind the last word stands for the root, at the end of
 * the buffer. -1 stands for none everywhere.
 */
export declare class ParserState {
    length: number;
    next: number;
    depth: number;
    stack: Int32Array<ArrayBuffer>;
    head: Int32Array<ArrayBuffer>;
    label: Int32Array<ArrayBuffer>;
    left1: Int32Array<ArrayBuffer>;
    left2: Int32Array<ArrayBuffer>;
    right1: Int32Array<ArrayBuffer>;
    right2: Int32Array<ArrayBuffer>;
    leftCount: Int32Array<ArrayBuffer>;
    rightCount: Int32Array<ArrayBuffer>;
    /** Labels of a word's dependents so far, a bit each. */
    labels: Int32Array<ArrayBuffer>;
    /** Begins a sentence of `length` words. */
    reset(length: number): void;
    /** Becomes a copy of another state. */
    copyFrom(other: ParserState): void;
    private copyWord;
    private grow;
    get isFinal(): boolean;
    /** Whether a move is allowed. The root takes one word only, the last one left. */
    allows(next: Move): boolean;
    /** The only move that is allowed, or null when there is a choice. */
    get forced(): Move | null;
    /** The allowed move with the highest score, the first of equals. There is one until the state is final. */
    best(scores: ArrayLike<number>): Move;
    /** The arc that a move to the left or right makes: from the next word, or the one below, to the top of the stack. */
    arcOf(next: Move): {
        readonly head: number;
        readonly child: number;
    };
    /** Makes an allowed move; `label` is that of its arc. */
    make(next: Move, label: number): void;
    shift(): void;
    /** Makes the top of the stack depend on the next word (`left`) or on the one below it (`right`), and takes it off. */
    attach(next: Move, label: number): void;
}
