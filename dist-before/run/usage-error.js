/** A wrong call: what was wrong, and what to do instead. Ends the program with status 1 and no stack trace. */
export class UsageError extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
//# sourceMappingURL=usage-error.js.map