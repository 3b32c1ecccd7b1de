/** What a currency word behind a number may mean. */
export interface CurrencyWord {
  readonly word: string;
  /** Plural when it is not the word with an `s`. */
  readonly plural?: string;
  /** ISO 4217 codes, the one meant without other evidence first; several without a default when `isOpen`. */
  readonly currencies: readonly string[];
  /** No country's is meant before another's: without evidence the currency stays open. */
  readonly isOpen?: boolean;
  /** The word means other things too (`pounds` of weight, `won` the verb): it needs a multiplier, a nationality or thousands. */
  readonly isWeak?: boolean;
}

/** Currency words, sorted. */
export const currencyWords: readonly CurrencyWord[] = [
  { word: "afghani", currencies: ["AFN"] },
  { word: "baht", plural: "baht", currencies: ["THB"] },
  { word: "birr", plural: "birr", currencies: ["ETB"] },
  { word: "bolivar", currencies: ["VES"] },
  { word: "bolívar", plural: "bolívares", currencies: ["VES"] },
  { word: "boliviano", currencies: ["BOB"] },
  { word: "cedi", currencies: ["GHS"] },
  { word: "crown", currencies: ["CZK", "DKK", "NOK", "SEK"], isOpen: true, isWeak: true },
  { word: "dalasi", currencies: ["GMD"] },
  { word: "dinar", currencies: ["IQD", "JOD", "KWD", "BHD", "DZD", "LYD", "RSD", "TND"], isOpen: true },
  { word: "dirham", currencies: ["AED", "MAD"] },
  { word: "dollar", currencies: ["USD", "AUD", "CAD", "HKD", "JMD", "NAD", "NZD", "SGD", "TTD", "TWD", "ZWL"] },
  { word: "dong", plural: "dong", currencies: ["VND"] },
  { word: "dram", currencies: ["AMD"] },
  { word: "euro", currencies: ["EUR"] },
  { word: "forint", currencies: ["HUF"] },
  { word: "franc", currencies: ["CHF", "XOF", "XAF", "CDF", "RWF", "BIF", "GNF"], isOpen: true },
  { word: "gourde", currencies: ["HTG"] },
  { word: "guarani", plural: "guaranies", currencies: ["PYG"] },
  { word: "guilder", currencies: ["ANG", "AWG"], isOpen: true },
  { word: "hryvnia", currencies: ["UAH"] },
  { word: "hryvna", currencies: ["UAH"] },
  { word: "kip", plural: "kip", currencies: ["LAK"], isWeak: true },
  { word: "koruna", currencies: ["CZK"] },
  { word: "krona", plural: "kronor", currencies: ["SEK"] },
  { word: "krona", plural: "kronur", currencies: ["ISK"] },
  { word: "krone", plural: "kroner", currencies: ["NOK", "DKK"], isOpen: true },
  { word: "kuna", plural: "kuna", currencies: ["HRK"] },
  { word: "kwacha", plural: "kwacha", currencies: ["ZMW", "MWK"], isOpen: true },
  { word: "kwanza", currencies: ["AOA"] },
  { word: "kyat", currencies: ["MMK"] },
  { word: "lari", plural: "lari", currencies: ["GEL"] },
  { word: "lek", plural: "leks", currencies: ["ALL"] },
  { word: "lempira", currencies: ["HNL"] },
  { word: "leu", plural: "lei", currencies: ["RON", "MDL"] },
  { word: "lev", plural: "leva", currencies: ["BGN"] },
  { word: "lira", currencies: ["TRY"] },
  { word: "manat", plural: "manat", currencies: ["AZN", "TMT"] },
  { word: "naira", plural: "naira", currencies: ["NGN"] },
  { word: "peso", currencies: ["MXN", "ARS", "CLP", "COP", "CUP", "DOP", "PHP", "UYU"], isOpen: true },
  { word: "pound", currencies: ["GBP", "EGP", "LBP", "SDG", "SSP", "SYP"], isWeak: true },
  { word: "quetzal", plural: "quetzales", currencies: ["GTQ"] },
  { word: "rand", plural: "rand", currencies: ["ZAR"] },
  { word: "real", plural: "reais", currencies: ["BRL"], isWeak: true },
  { word: "renminbi", plural: "renminbi", currencies: ["CNY"] },
  { word: "rial", currencies: ["IRR", "OMR", "YER"] },
  { word: "ringgit", plural: "ringgit", currencies: ["MYR"] },
  { word: "riyal", currencies: ["SAR", "QAR"] },
  { word: "rouble", currencies: ["RUB", "BYN"] },
  { word: "ruble", currencies: ["RUB", "BYN"] },
  { word: "rupee", currencies: ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"], isOpen: true },
  { word: "rupiah", plural: "rupiah", currencies: ["IDR"] },
  { word: "shekel", currencies: ["ILS"] },
  { word: "shilling", currencies: ["KES", "TZS", "UGX", "SOS"], isOpen: true },
  { word: "sol", plural: "soles", currencies: ["PEN"], isWeak: true },
  { word: "som", plural: "som", currencies: ["KGS", "UZS"], isOpen: true, isWeak: true },
  { word: "taka", plural: "taka", currencies: ["BDT"] },
  { word: "tenge", plural: "tenge", currencies: ["KZT"] },
  { word: "won", plural: "won", currencies: ["KRW", "KPW"], isWeak: true },
  { word: "yen", plural: "yen", currencies: ["JPY"] },
  { word: "yuan", plural: "yuan", currencies: ["CNY"] },
  { word: "zloty", plural: "zlotys", currencies: ["PLN"] },
];

/** Hundredths of a currency. */
export const minorWords: readonly CurrencyWord[] = [
  { word: "cent", currencies: ["USD", "AUD", "CAD", "EUR", "NZD", "SGD", "ZAR"] },
  { word: "centavo", currencies: ["PHP", "BRL", "MXN"], isOpen: true },
  { word: "kopeck", currencies: ["RUB", "UAH"] },
  { word: "kopek", currencies: ["RUB", "UAH"] },
  { word: "paisa", plural: "paise", currencies: ["INR", "PKR"] },
  { word: "penny", plural: "pence", currencies: ["GBP"] },
];
