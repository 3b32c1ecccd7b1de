/** A word for the hundredth or thousandth of a currency. */
export interface MinorUnit {
  /** Singular, lower case: the `minor` of a currency. */
  readonly word: string;
  /** Plurals; the word with an `s` when left out. */
  readonly plurals?: readonly string[];
  readonly spellings?: readonly string[];
  /** The currency meant without other evidence; without it the currency stays open. */
  readonly usual?: string;
  /** What it is of its currency; a hundredth when left out. */
  readonly share?: number;
}

/** The minor units that news prices things in, sorted. Fils are left out: a hundredth of some currencies, a thousandth of others. */
export const minorUnits: readonly MinorUnit[] = [
  { word: "agora", plurals: ["agorot"] },
  { word: "baisa", share: 0.001 },
  { word: "cent", usual: "USD" },
  { word: "centavo" },
  { word: "centesimo", plurals: ["centesimos", "centesimi"] },
  { word: "centime" },
  { word: "centimo", spellings: ["céntimo", "céntimos"] },
  { word: "grosz", plurals: ["groszy", "grosze"] },
  { word: "halala" },
  { word: "kobo" },
  { word: "kopeck", spellings: ["kopek", "kopeks"], usual: "RUB" },
  { word: "kopiyka", plurals: ["kopiykas", "kopiyok"] },
  { word: "kurus", spellings: ["kuruş"] },
  { word: "millime", share: 0.001 },
  { word: "ngwee", plurals: [] },
  { word: "paisa", plurals: ["paise"] },
  { word: "penny", plurals: ["pence"], usual: "GBP" },
  { word: "pesewa" },
  { word: "pfennig", plurals: ["pfennigs", "pfennige"] },
  { word: "piastre", spellings: ["piaster", "piasters"] },
  { word: "poisha", plurals: [] },
  { word: "satang", plurals: [] },
  { word: "thebe", plurals: [] },
];
