/**
 * How a verb of communication takes its content:
 * `clause` a clause, with or without `that` · `that` only with `that` · `quote` a quotation · `after` may follow its content (`…, he said`)
 * `object` a noun phrase (`rejected any attempts`) · `infinitive` (`vowed to fight`) · `told` an addressee before the content (`told Ann that`)
 * `urge` addressee and infinitive (`urged Ann to go`) · `name` addressee-like object, then a name for it (`called it a sham`) · `as` object + `as`
 * `whether` a question.
 */
export type Frame =
  | "clause"
  | "that"
  | "quote"
  | "after"
  | "object"
  | "infinitive"
  | "told"
  | "urge"
  | "name"
  | "as"
  | "whether";

const say = ["clause", "that", "quote", "after", "whether"] as const;
const claim = ["clause", "that", "quote", "after"] as const;
const stress = ["that", "quote", "after", "object"] as const;
const tell = ["told", "clause", "that", "quote", "after", "whether", "urge"] as const;
const utter = ["quote", "after"] as const;
const object = ["object", "quote", "that"] as const;
const urge = ["urge", "quote", "that"] as const;
const vow = ["infinitive", "that", "quote", "after", "clause"] as const;

/** Verbs of communication by lemma. */
export const verbFrames: ReadonlyMap<string, readonly Frame[]> = new Map<string, readonly Frame[]>([
  ["accept", ["that"]],
  ["acknowledge", claim],
  ["add", claim],
  ["admit", claim],
  ["advise", ["told", "that", "quote", "urge", "after"]],
  ["affirm", stress],
  ["agree", ["that", "quote", "after"]],
  ["allege", claim],
  ["allow", ["that"]],
  ["announce", ["that", "quote", "after", "object", "clause"]],
  ["answer", ["that", "quote", "after"]],
  ["apologize", utter],
  ["appeal", ["quote", "that"]],
  ["argue", claim],
  ["ask", ["quote", "after", "whether", "urge"]],
  ["assert", claim],
  ["assure", ["told", "that", "quote", "clause"]],
  ["attest", ["that"]],
  ["aver", claim],
  ["avow", claim],
  ["bemoan", object],
  ["blast", ["object", "as"]],
  ["boast", ["that", "quote", "after"]],
  ["brag", ["that", "quote", "after"]],
  ["brand", ["name", "as"]],
  ["call", ["name"]],
  ["castigate", ["as", "object"]],
  ["caution", ["told", "that", "quote", "after"]],
  ["characterise", ["as"]],
  ["characterize", ["as"]],
  ["charge", ["that", "quote", "after"]],
  ["cite", ["object"]],
  ["claim", [...claim, "infinitive"]],
  ["clarify", ["that", "quote", "after"]],
  ["comment", ["that", "quote", "after"]],
  ["complain", claim],
  ["concede", claim],
  ["conclude", ["that", "quote", "after"]],
  ["condemn", ["object", "as"]],
  ["confess", claim],
  ["confirm", [...claim, "object"]],
  ["contend", claim],
  ["continue", utter],
  ["counter", ["that", "quote", "after"]],
  ["criticise", ["object", "as"]],
  ["criticize", ["object", "as"]],
  ["cry", utter],
  ["decide", []],
  ["declare", [...claim, "name", "object"]],
  ["decry", object],
  ["demand", ["that", "quote", "object", "infinitive", "after"]],
  ["denounce", ["object", "as"]],
  ["deny", ["that", "object", "clause"]],
  ["describe", ["as", "object"]],
  ["detail", ["object"]],
  ["disclose", ["that", "object", "after"]],
  ["dismiss", ["object", "as"]],
  ["dispute", ["that", "object"]],
  ["dub", ["name"]],
  ["echo", ["quote"]],
  ["elaborate", utter],
  ["emphasise", stress],
  ["emphasize", stress],
  ["encourage", ["urge"]],
  ["estimate", ["that", "clause", "after"]],
  ["exclaim", utter],
  ["exclude", ["object", "that"]],
  ["explain", ["that", "quote", "after", "clause", "whether"]],
  ["express", object],
  ["find", ["that"]],
  ["forecast", ["that", "object", "after"]],
  ["guarantee", ["that"]],
  ["hint", claim],
  ["imply", ["that", "clause"]],
  ["indicate", ["that", "clause", "after"]],
  ["inform", ["told", "that"]],
  ["inquire", ["whether", "quote"]],
  ["insinuate", ["that"]],
  ["insist", claim],
  ["instruct", ["urge"]],
  ["invite", ["urge"]],
  ["joke", ["that", "quote", "after"]],
  ["label", ["name", "as"]],
  ["lament", ["that", "quote", "after", "object"]],
  ["maintain", ["that", "quote", "after", "clause"]],
  ["mention", ["that", "quote", "after", "object"]],
  ["muse", utter],
  ["note", claim],
  ["notify", ["told", "that"]],
  ["object", ["that", "quote"]],
  ["observe", ["that", "quote", "after"]],
  ["opine", ["that", "quote", "after"]],
  ["order", ["urge", "that"]],
  ["outline", ["object"]],
  ["plead", ["quote", "that", "after"]],
  ["pledge", [...vow, "object"]],
  ["point", []],
  ["post", utter],
  ["predict", [...claim, "object"]],
  ["proclaim", [...claim, "object", "name"]],
  ["promise", [...vow, "told", "object"]],
  ["propose", ["that", "quote", "object", "infinitive"]],
  ["quip", ["quote", "after", "that"]],
  ["quote", []],
  ["read", utter],
  ["reaffirm", stress],
  ["reassure", ["told", "that"]],
  ["reason", ["that", "quote", "after"]],
  ["recall", ["that", "quote", "after"]],
  ["recommend", ["that", "quote", "object"]],
  ["recount", ["that", "quote", "after", "object"]],
  ["refute", object],
  ["reiterate", [...stress, "clause"]],
  ["reject", ["object"]],
  ["remark", ["that", "quote", "after"]],
  ["remind", ["told", "that"]],
  ["repeat", ["that", "quote", "after"]],
  ["reply", ["that", "quote", "after"]],
  ["report", ["that", "quote", "after", "clause", "object"]],
  ["request", ["that", "object", "urge"]],
  ["respond", ["that", "quote", "after"]],
  ["restate", stress],
  ["retort", ["that", "quote", "after"]],
  ["reveal", ["that", "quote", "after", "clause", "object"]],
  ["rule", ["that"]],
  ["say", say],
  ["share", ["quote"]],
  ["shout", utter],
  ["signal", ["that", "clause"]],
  ["slam", ["object", "as"]],
  ["speculate", ["that", "quote", "after"]],
  ["state", claim],
  ["stipulate", ["that"]],
  ["stress", stress],
  ["suggest", claim],
  ["swear", ["that", "quote", "after", "infinitive"]],
  ["tell", tell],
  ["term", ["name", "as"]],
  ["testify", ["that", "quote", "after", "clause"]],
  ["threaten", ["infinitive", "that"]],
  ["tout", ["object", "as"]],
  ["tweet", ["that", "quote", "after", "clause"]],
  ["underline", stress],
  ["underscore", stress],
  ["urge", [...urge, "object", "after"]],
  ["voice", ["object"]],
  ["volunteer", utter],
  ["vow", vow],
  ["warn", ["told", "clause", "that", "quote", "after", "urge"]],
  ["whisper", utter],
  ["wonder", ["whether", "quote", "after"]],
  ["write", ["that", "quote", "after", "clause"]],
  ["yell", utter],
]);

/** Verbs that are verbs of saying in whatever form they stand, whatever the tagger thinks. */
export const certainForms: ReadonlyMap<string, string> = new Map([
  ["added", "add"],
  ["adding", "add"],
  ["said", "say"],
  ["saying", "say"],
  ["says", "say"],
  ["told", "tell"],
  ["tweeted", "tweet"],
  ["wrote", "write"],
]);

/** Particles that make another cue of a verb: `pointed out that`, `called for`, `made clear`. */
export const particles: ReadonlyMap<string, ReadonlyMap<string, readonly Frame[]>> = new Map<
  string,
  ReadonlyMap<string, readonly Frame[]>
>([
  ["appeal", new Map([["for", ["object"]]])],
  ["ask", new Map([["for", ["object"]]])],
  [
    "call",
    new Map<string, readonly Frame[]>([
      ["for", ["object"]],
      ["on", ["urge"]],
      ["upon", ["urge"]],
      ["out", ["object"]],
    ]),
  ],
  ["come", new Map([["out", []]])],
  ["complain", new Map([["about", ["object"]]])],
  ["go", new Map([["on", []]])],
  ["inform", new Map([["about", ["object"]]])],
  [
    "point",
    new Map<string, readonly Frame[]>([
      ["out", ["that", "clause", "quote", "after"]],
      ["to", ["object"]],
    ]),
  ],
  ["rule", new Map([["out", ["object"]]])],
  ["speak", new Map([["of", ["object"]]])],
  [
    "warn",
    new Map<string, readonly Frame[]>([
      ["of", ["object"]],
      ["about", ["object"]],
      ["against", ["object"]],
    ]),
  ],
]);
