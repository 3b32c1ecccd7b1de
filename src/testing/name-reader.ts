import { readByRules } from "../names/read-by-rules.js";
import type { ArticleView } from "../names/tagger/article-view.js";
import { nameReading } from "../run/train-names.js";
import { type NameExample, nameExample, type PlacedName } from "../train/name-examples.js";
import { articleOf } from "./annotate.js";

/** For tests: reads texts as the training of the tagger of names does, with the models that ship. */
export interface NameReader {
  readonly view: (text: string) => ArticleView;
  /** A text whose names stand between ⟦ and ⟧, each behind its type and a bar: `⟦ORG|UN⟧`. */
  readonly example: (
    marked: string,
    isIncomplete: boolean,
  ) => { readonly example: NameExample; readonly leftOut: number };
}

let shared: NameReader | null = null;

/** For tests: the reader of this process, made when it is first asked for. */
export function nameReader(): NameReader {
  shared ??= madeReader();
  return shared;
}

function madeReader(): NameReader {
  const { pipeline, knowledge, viewOf } = nameReading("models");
  const read = (text: string) => {
    const doc = pipeline.run(articleOf(text));
    const reading = readByRules(doc, knowledge);
    return { doc, reading, view: viewOf(doc, reading) };
  };
  return {
    view: (text) => read(text).view,
    example(marked, isIncomplete) {
      const { text, names } = unmarked(marked);
      return nameExample({ ...read(text), names, isIncomplete }, knowledge);
    },
  };
}

function unmarked(marked: string): { readonly text: string; readonly names: readonly PlacedName[] } {
  const names: PlacedName[] = [];
  let text = "";
  for (const piece of marked.split(/(?=⟦)|(?<=⟧)/u)) {
    const [, type = "", surface = piece] = /^⟦(\w+)\|(.*)⟧$/u.exec(piece) ?? [];
    if (type !== "") names.push({ start: text.length, end: text.length + surface.length, type });
    text += surface;
  }
  return { text, names };
}
