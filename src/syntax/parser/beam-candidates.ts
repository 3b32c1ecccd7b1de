import { type Move, moveNumbered } from "./parser-state.js";

/** A move that may follow a parse in the beam. */
export interface Candidate {
  /** The sum of the scores of all moves up to this one. */
  readonly score: number;
  /** The place in the beam of the parse that is continued. */
  readonly parent: number;
  readonly next: Move;
}

/** The best continuations of the parses in a beam, the best first. */
export class Candidates {
  size = 0;
  readonly score: Float64Array;
  readonly parent: Uint8Array;
  private readonly moves: Uint8Array;

  /** `width` is that of the beam. */
  constructor(width: number) {
    this.score = new Float64Array(width);
    this.parent = new Uint8Array(width);
    this.moves = new Uint8Array(width);
  }

  clear(): void {
    this.size = 0;
  }

  move(at: number): Move {
    return moveNumbered(this.moves[at] ?? 0);
  }

  /** Takes a continuation in if it is among the best so far. Of equal scores the one offered first is better. */
  offer({ score, parent, next }: Candidate): void {
    const width = this.score.length;
    if (this.size === width && score <= (this.score[width - 1] ?? 0)) return;
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
  isLastOfParent(at: number): boolean {
    for (let later = at + 1; later < this.size; later++) if (this.parent[later] === this.parent[at]) return false;
    return true;
  }
}
