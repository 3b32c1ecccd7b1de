/** A word that names a unit of money. */
export interface CurrencyUnit {
  /** Singular, lower case. */
  readonly word: string;
  /** Plurals; the word with an `s` when left out. The word itself counts as a plural too (`50 euro`). */
  readonly plurals?: readonly string[];
  /** Other spellings, in singular and plural. */
  readonly spellings?: readonly string[];
  /** The currency meant without other evidence, where readers have one in mind; without it the currency stays open. */
  readonly usual?: string;
  /** The word means other things too (`pounds` of weight, `won` the verb): it needs a multiplier, a country, thousands or a word of paying. */
  readonly isWeak?: boolean;
}

/** The units of the currencies, sorted. */
export const currencyUnits: readonly CurrencyUnit[] = [
  { word: "afghani", isWeak: true },
  { word: "ariary", plurals: ["ariary", "ariaries"] },
  { word: "austral", plurals: ["australes"], isWeak: true },
  { word: "baht" },
  { word: "balboa" },
  { word: "birr" },
  { word: "bolivar", plurals: ["bolivars", "bolivares"], spellings: ["bolívar", "bolívares"] },
  { word: "boliviano" },
  { word: "cedi" },
  { word: "colon", plurals: ["colones", "colons"], spellings: ["colón"], isWeak: true },
  { word: "cordoba", spellings: ["córdoba", "córdobas"], isWeak: true },
  { word: "cruzado" },
  { word: "cruzeiro" },
  { word: "dalasi" },
  { word: "denar", plurals: ["denars", "denari"] },
  { word: "dinar" },
  { word: "dirham", spellings: ["dirhem", "dirhems"], usual: "AED" },
  { word: "dobra" },
  { word: "dollar", usual: "USD" },
  { word: "dong" },
  { word: "drachma", plurals: ["drachmas", "drachmae"] },
  { word: "dram", isWeak: true },
  { word: "ecu" },
  { word: "escudo", usual: "PTE" },
  { word: "euro" },
  { word: "florin" },
  { word: "forint" },
  { word: "franc" },
  { word: "gourde" },
  { word: "guarani", plurals: ["guaranis", "guaranies"], spellings: ["guaraní", "guaraníes"] },
  { word: "guilder", spellings: ["gulden"] },
  { word: "hryvnia", plurals: ["hryvnias", "hryvnya"], spellings: ["hryvna", "hryvnas", "hryven"] },
  { word: "inti", isWeak: true },
  { word: "kina" },
  { word: "kip", isWeak: true },
  { word: "koruna", plurals: ["korunas", "koruny", "korun"], usual: "CZK" },
  { word: "krona", plurals: ["kronas"], usual: "SEK" },
  { word: "krone", plurals: ["kroner"] },
  { word: "kroon", plurals: ["kroons", "krooni"] },
  { word: "kuna" },
  { word: "kwacha" },
  { word: "kwanza" },
  { word: "kyat" },
  { word: "lari" },
  { word: "lats", plurals: ["lati"], isWeak: true },
  { word: "lek", plurals: ["leks", "leke"] },
  { word: "lempira" },
  { word: "leone", isWeak: true },
  { word: "leu", plurals: ["lei"], usual: "RON" },
  { word: "lev", plurals: ["leva", "levs"] },
  { word: "lilangeni", plurals: ["emalangeni"] },
  { word: "lira", plurals: ["liras", "liri"], usual: "TRY" },
  { word: "litas", plurals: ["litai"] },
  { word: "loti", plurals: ["maloti"] },
  { word: "manat", usual: "AZN" },
  { word: "mark", usual: "DEM", isWeak: true },
  { word: "markka", plurals: ["markkas", "markkaa"] },
  { word: "metical", plurals: ["meticais", "meticals"] },
  { word: "naira" },
  { word: "nakfa" },
  { word: "ngultrum" },
  { word: "ouguiya" },
  { word: "pa'anga" },
  { word: "pataca" },
  { word: "peseta", spellings: ["pta", "ptas"] },
  { word: "peso" },
  { word: "pound", isWeak: true },
  { word: "pula", isWeak: true },
  { word: "quetzal", plurals: ["quetzales", "quetzals"] },
  { word: "rand", isWeak: true },
  { word: "real", plurals: ["reais", "reals"], isWeak: true },
  { word: "rial", usual: "IRR" },
  { word: "riel" },
  { word: "ringgit" },
  { word: "riyal", usual: "SAR" },
  { word: "rouble", spellings: ["ruble", "rubles"], usual: "RUB" },
  { word: "rufiyaa" },
  { word: "rupee" },
  { word: "rupiah" },
  { word: "schilling" },
  { word: "shekel" },
  { word: "shilling" },
  { word: "sol", plurals: ["soles"], isWeak: true },
  { word: "som", isWeak: true },
  { word: "somoni" },
  { word: "soum", plurals: ["soums"], spellings: ["sum", "sums"], isWeak: true },
  { word: "sucre", isWeak: true },
  { word: "taka" },
  { word: "tala", isWeak: true },
  { word: "tenge", usual: "KZT" },
  { word: "tolar", plurals: ["tolars", "tolarjev"] },
  { word: "tugrik", spellings: ["togrog", "tögrög"] },
  { word: "vatu" },
  { word: "won", plurals: [], usual: "KRW", isWeak: true },
  { word: "yen", plurals: [] },
  { word: "yuan", plurals: [], spellings: ["renminbi"] },
  { word: "zaire", isWeak: true },
  { word: "zig", isWeak: true },
  { word: "zloty", plurals: ["zlotys", "zloties", "zlotych"], spellings: ["złoty", "złotys", "złotych"] },
];

/** A word that names currencies by itself, whatever their unit is. */
export interface CurrencyNickname {
  readonly word: string;
  readonly currencies: readonly string[];
  readonly isWeak?: boolean;
}

/** Names of currencies that are no unit, in lower case, sorted. */
export const currencyNicknames: readonly CurrencyNickname[] = [
  { word: "bucks", currencies: ["USD"], isWeak: true },
  { word: "crown", currencies: ["CZK", "DKK", "EEK", "ISK", "NOK", "SEK", "SKK"], isWeak: true },
  { word: "crowns", currencies: ["CZK", "DKK", "EEK", "ISK", "NOK", "SEK", "SKK"], isWeak: true },
  { word: "d-mark", currencies: ["DEM"] },
  { word: "d-marks", currencies: ["DEM"] },
  { word: "deutschemark", currencies: ["DEM"] },
  { word: "deutschemarks", currencies: ["DEM"] },
  { word: "deutschmark", currencies: ["DEM"] },
  { word: "deutschmarks", currencies: ["DEM"] },
  { word: "kronor", currencies: ["SEK"] },
  { word: "kronur", currencies: ["ISK"] },
  { word: "kuai", currencies: ["CNY"] },
  { word: "lire", currencies: ["ITL"] },
  { word: "punt", currencies: ["IEP"], isWeak: true },
  { word: "punts", currencies: ["IEP"], isWeak: true },
  { word: "quid", currencies: ["GBP"] },
  { word: "sterling", currencies: ["GBP"] },
];
