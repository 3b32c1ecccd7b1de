import { attribute, type WordTable } from "../../learn/word-table.js";
import { otherAtoms, wordAtoms } from "./templates.js";

/** What is seen of a word beyond the ends of the sentence. */
const beyond = 0x5bd1e995;
const label = otherAtoms.indexOf("label-1");

const kinds = Int32Array.from(wordAtoms, ({ of }) => attribute[of]);
const distances = Int32Array.from(wordAtoms, ({ at }) => at);

/** The tokens of one sentence as the name tagger sees them; one object is used for many sentences. */
export class NameView {
  /** The values of the atoms for the token last asked for: `otherAtoms`, then `wordAtoms`. */
  readonly atoms = new Int32Array(otherAtoms.length + wordAtoms.length);
  length = 0;
  private readonly table: WordTable;
  private places = new Int32Array(64);
  private isLoud = false;

  constructor(table: WordTable) {
    this.table = table;
  }

  /** Takes up a sentence. */
  read(forms: readonly string[]): void {
    if (this.places.length < forms.length) this.places = new Int32Array(forms.length * 2);
    this.table.placesOf(forms, this.places);
    this.length = forms.length;
    this.isLoud = forms.every((form) => form === form.toUpperCase());
  }

  /** Sets the atoms but the label of the token before. */
  readWords(at: number): void {
    const { atoms, places, length } = this;
    const { values } = this.table;
    atoms[0] = 0;
    atoms[1] = at === 0 ? 1 : 0;
    atoms[2] = this.isLoud ? 1 : 0;
    for (let atom = 0; atom < kinds.length; atom++) {
      const word = at + (distances[atom] ?? 0);
      const isInside = word >= 0 && word < length;
      const place = (places[word] ?? 0) + (kinds[atom] ?? 0);
      atoms[otherAtoms.length + atom] = isInside ? (values[place] ?? 0) : beyond;
    }
  }

  /** Sets the label of the token before; before the first that is `O`. */
  readLabel(previous: number): void {
    this.atoms[label] = previous;
  }
}
