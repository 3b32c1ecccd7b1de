/**
 * How a verb of communication takes its content:
 * `clause` a clause, with or without `that` · `that` only with `that` · `quote` a quotation · `after` may follow its content (`…, he said`)
 * `object` a noun phrase (`rejected any attempts`) · `infinitive` (`vowed to fight`) · `told` an addressee before the content (`told Ann that`)
 * `urge` addressee and infinitive (`urged Ann to go`) · `name` addressee-like object, then a name for it (`called it a sham`) · `as` object + `as`
 * `whether` a question.
 */
export type Frame = "clause" | "that" | "quote" | "after" | "object" | "infinitive" | "told" | "urge" | "name" | "as" | "whether";
/** Verbs of communication by lemma. */
export declare const verbFrames: ReadonlyMap<string, readonly Frame[]>;
/** Verbs that are verbs of saying in whatever form they stand, whatever the tagger thinks. */
export declare const certainForms: ReadonlyMap<string, string>;
/** Particles that make another cue of a verb: `pointed out that`, `called for`, `made clear`. */
export declare const particles: ReadonlyMap<string, ReadonlyMap<string, readonly Frame[]>>;
