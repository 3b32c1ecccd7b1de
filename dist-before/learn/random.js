/** A generator of numbers in [0, 1) that gives the same sequence for the same seed (mulberry32, public domain). */
export function randomFrom(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
/** The numbers from 0 to `length`, exclusive, in an order drawn from `random` (Fisher and Yates). */
export function shuffled(length, random) {
    const order = Int32Array.from({ length }, (_, index) => index);
    for (let last = length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        const kept = order[last] ?? 0;
        order[last] = order[other] ?? 0;
        order[other] = kept;
    }
    return order;
}
//# sourceMappingURL=random.js.map