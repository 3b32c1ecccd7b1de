/** Answers kept at most, before all are forgotten. */
const capacity = 50_000;
/** The same function, which keeps its answers: for pure ones that cost more than a look-up. Equal texts get the same object. */
export function remembered(answerTo) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        if (known.size >= capacity)
            known.clear();
        const answer = answerTo(text);
        known.set(text, answer);
        return answer;
    };
}
//# sourceMappingURL=remembered.js.map