import { irregularVerbs } from "./irregularVerbs.js";

/** What the shape of a verb allows it to be. Several may hold: `said` is past and participle, `put` base, past and participle. */
export interface VerbShape {
  /** `recognize`: infinitive, imperative, present of all persons but the third singular. */
  readonly base: boolean;
  /** `recognizes`. */
  readonly third: boolean;
  /** `recognized`, `went`. */
  readonly past: boolean;
  /** `recognized`, `gone`. */
  readonly participle: boolean;
  /** `recognizing`. */
  readonly gerund: boolean;
}

interface IrregularForm {
  readonly lemma: string;
  readonly shape: VerbShape;
}

const none: VerbShape = { base: false, third: false, past: false, participle: false, gerund: false };
const shapes = {
  base: { ...none, base: true },
  third: { ...none, third: true },
  regularPast: { ...none, past: true, participle: true },
  gerund: { ...none, gerund: true },
};

const irregularForms: ReadonlyMap<string, IrregularForm> = irregularFormTable();

function irregularFormTable(): Map<string, IrregularForm> {
  const table = new Map<string, IrregularForm>();
  const note = (form: string, lemma: string, kind: keyof VerbShape) => {
    const known = table.get(form);
    if (known && known.lemma !== lemma) return;
    table.set(form, { lemma, shape: { ...(known?.shape ?? none), [kind]: true } });
  };
  for (const [base] of irregularVerbs) note(base, base, "base");
  for (const [base, past, participle] of irregularVerbs) {
    note(past, base, "past");
    note(participle, base, "participle");
  }
  for (const [form, kind] of [
    ["am", "base"],
    ["are", "base"],
    ["is", "third"],
    ["were", "past"],
    ["'s", "third"],
    ["'re", "base"],
    ["'m", "base"],
  ] as const)
    note(form, "be", kind);
  note("has", "have", "third");
  note("'ve", "have", "base");
  note("'d", "have", "past");
  note("got", "get", "participle");
  return table;
}

/** What a word may be when it is a verb, from its shape and the table of irregular verbs. Takes lower case. */
export function verbShape(lower: string): VerbShape {
  const irregular = irregularForms.get(lower);
  if (irregular) return irregular.shape;
  if (lower.length > 4 && lower.endsWith("ing")) return shapes.gerund;
  if (lower.length > 3 && lower.endsWith("ed") && !lower.endsWith("eed")) return shapes.regularPast;
  if (lower.length > 3 && lower.endsWith("s") && !/(?:ss|us|is)$/u.test(lower)) return shapes.third;
  return shapes.base;
}

/** The infinitive of an irregular form (`said` to `say`), or null for a form that is not in the table. Takes lower case. */
export function irregularLemma(lower: string): string | null {
  return irregularForms.get(lower)?.lemma ?? null;
}
