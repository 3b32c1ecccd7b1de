import { moveNumbered } from "./parser-state.js";
/** The best continuations of the parses in a beam, the best first. */
export class Candidates {
    size = 0;
    score;
    parent;
    moves;
    /** `width` is that of the beam. */
    constructor(width) {
        this.score = new Float64Array(width);
        this.parent = new Uint8Array(width);
        this.moves = new Uint8Array(width);
    }
    clear() {
        this.size = 0;
    }
    move(at) {
        return moveNumbered(this.moves[at] ?? 0);
    }
    /** Takes a continuation in if it is among the best so far. Of equal scores the one offered first is better. */
    offer({ score, parent, next }) {
        const width = this.score.length;
        if (this.size === width && score <= (this.score[width - 1] ?? 0))
            return;
        let at = this.size < width ? this.size++ : width - 1;
        for (; at > 0 && (this.score[at - 1] ?? 0) < score; at--) {
            this.score[at] = this.score[at - 1] ?? 0;
            this.parent[at] = this.parent[at - 1] ?? 0;
            this.moves[at] = this.moves[at - 1] ?? 0;
        }
        this.score[at] = score;
        this.parent[at] = parent;
        this.moves[at] = next;
    }
    /** Whether no later candidate continues the same parse. */
    isLastOfParent(at) {
        for (let later = at + 1; later < this.size; later++)
            if (this.parent[later] === this.parent[at])
                return false;
        return true;
    }
}
//# sourceMappingURL=beam-candidates.js.map