/** A run that was stopped from outside; what it has finished stays. */
export class Interrupted extends Error {
}
/** Lets what waits have its turn, an interrupt above all; then throws `Interrupted` when the signal has stopped the run. */
export async function passOn(signal) {
    await new Promise(setImmediate);
    if (signal.aborted)
        throw new Interrupted();
}
//# sourceMappingURL=interrupted.js.map