import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP, { type Document } from "wink-nlp";

/** What compromise makes of a text: its own document and the three lists of names. */
export interface CompromiseReading {
  readonly document: object;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
}

/** Wink as its documentation calls it: every step of its pipe (sentences, negation, sentiment, tags, two kinds of entities). */
export function wholeWink(): (text: string) => Document {
  const { readDoc } = winkNLP(model);
  return (text) => readDoc(text);
}

/** Compromise as its documentation calls it, with all its plugins: reads a text, then lists people, places, organizations. */
export function wholeCompromise(text: string): CompromiseReading {
  const document = nlp(text);
  return {
    document,
    people: names(document.people()),
    places: names(document.places()),
    organizations: names(document.organizations()),
  };
}

function names(view: { readonly out: (format: "array") => unknown }): readonly string[] {
  // Safe: `out("array")` gives a string a match; its declared type is that of any format.
  return view.out("array") as readonly string[];
}
