/** A run that was stopped from outside; what it has finished stays. */
export declare class Interrupted extends Error {
}
/** Lets what waits have its turn, an interrupt above all; then throws `Interrupted` when the signal has stopped the run. */
export declare function passOn(signal: AbortSignal): Promise<void>;
