import { compileTemplates, type Templates } from "../../learn/templates.js";
import type { Guide } from "./guide.js";
import { labelTemplateSet, readLabelAtoms } from "./label-atoms.js";
import type { Arc } from "./label-view.js";
import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

/** The features of an arc's label, for training. */
export class LabelFeatures {
  /** Those of the arc last read. */
  readonly list: Int32Array;
  private readonly atoms: Int32Array;
  private readonly templates: Templates;
  private readonly guide: Guide | null;

  /** `guide` is set anew for each sentence; weights that were trained with one need one. */
  constructor(guide: Guide | null) {
    const { lines, names } = labelTemplateSet(guide !== null);
    this.guide = guide;
    this.templates = compileTemplates(lines, names);
    this.atoms = new Int32Array(names.length);
    this.list = new Int32Array(lines.length);
  }

  /** Sets `list`. */
  read(state: ParserState, words: ParserWords, arc: Arc): void {
    readLabelAtoms({ state, words, guide: this.guide }, arc, this.atoms);
    this.templates.write(this.atoms, this.list, 0);
  }
}
