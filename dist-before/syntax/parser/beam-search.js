import { Candidates } from "./beam-candidates.js";
import { Trace } from "./beam-trace.js";
import { allMoves, ParserState } from "./parser-state.js";
/**
 * Follows several parses of a sentence at a time, those whose moves have the highest sums of scores (Zhang and Clark
 * 2008). All parses of a sentence have equally many moves, two for each word. A relation is chosen when its arc is
 * made, and does not count for the score. With a width of 1 this is the greedy parser. A parse is copied whole when it
 * is continued in two ways: of very long sentences the time grows faster than the length.
 */
export class BeamSearch {
    /** The ways of the parses of the last sentence. */
    trace;
    parts;
    candidates;
    size = 0;
    items;
    spare;
    constructor(parts) {
        this.parts = parts;
        this.candidates = new Candidates(parts.width);
        this.trace = new Trace(parts.width);
        const items = () => Array.from({ length: parts.width }, () => ({ state: new ParserState(), score: 0 }));
        this.items = items();
        this.spare = items();
    }
    /** The best parse of a sentence; it is good until the next one. */
    parse(words) {
        const steps = 2 * words.length;
        this.begin(words.length);
        for (let step = 0; step < steps; step++) {
            this.gather(words);
            this.advance(words, step);
        }
        return itemAt(this.items, 0).state;
    }
    begin(length) {
        const first = itemAt(this.items, 0);
        first.state.reset(length);
        first.score = 0;
        this.size = 1;
        this.trace.reset(2 * length);
    }
    /** Collects the best continuations of all parses in the beam. */
    gather(words) {
        const { moves } = this.parts;
        this.candidates.clear();
        for (let parent = 0; parent < this.size; parent++) {
            const { state, score } = itemAt(this.items, parent);
            moves.score(state, words);
            for (const next of allMoves) {
                if (state.allows(next))
                    this.candidates.offer({ score: score + (moves.scores[next] ?? 0), parent, next });
            }
        }
    }
    /** Makes the moves chosen. The last continuation of a parse takes it over, earlier ones take copies. */
    advance(words, step) {
        const { candidates } = this;
        for (let place = 0; place < candidates.size; place++) {
            const parent = candidates.parent[place] ?? 0;
            const target = itemAt(this.spare, place);
            const source = itemAt(this.items, parent);
            if (candidates.isLastOfParent(place))
                [source.state, target.state] = [target.state, source.state];
            else
                target.state.copyFrom(source.state);
            const next = candidates.move(place);
            const label = this.parts.labeller.labelOf(target.state, words, next);
            target.state.make(next, label);
            target.score = candidates.score[place] ?? 0;
            this.trace.set(step, place, { parent, next, label });
        }
        this.trace.best[step] = candidates.score[0] ?? 0;
        [this.items, this.spare] = [this.spare, this.items];
        this.size = candidates.size;
    }
}
function itemAt(items, place) {
    const item = items[place];
    if (!item)
        throw new Error(`There is no parse at place ${place} of a beam of ${items.length}.`);
    return item;
}
//# sourceMappingURL=beam-search.js.map