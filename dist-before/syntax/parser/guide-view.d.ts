import type { Guide } from "./guide.js";
import type { Arc } from "./label-view.js";
import type { ParserState } from "./parser-state.js";
/** Sets the values of `moveGuideAtoms` in `out`, from `to` on. */
export declare function readMoveGuide(state: ParserState, guide: Guide, out: Int32Array, to: number): void;
/** Sets the values of `labelGuideAtoms` in `out`, from `to` on. */
export declare function readLabelGuide({ head, label }: Guide, arc: Arc, out: Int32Array, to: number): void;
