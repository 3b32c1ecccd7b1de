/** For tests: marks that open something, each with the mark that closes it. */
export const brackets: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ["“", "”"],
  ["‘", "’"],
  ["'", "'"],
  ["`", "`"],
  ["``", "''"],
  ["«", "»"],
  ["„", "“"],
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
];

/** For tests: characters that programs trip over, all planes, halves of characters among them. */
export const oddCharacters: readonly string[] = [
  // Control characters, and what ends or joins lines somewhere.
  ..."\u0000\u0001\u0007\u0008\t\n\u000b\f\r\u001b\u001f\u007f\u0085\u2028\u2029",
  // Blanks of many widths, marks without width, the direction of writing, byte order.
  ..."\u00a0\u00ad\u180e\u2000\u2009\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2069\u3000\ufeff",
  // Combining marks, variation selectors, tags.
  ..."\u0301\u0323\u034f\u0489\u20dd\ufe0f\u{e0041}\u{e0100}",
  // Characters whose case has another length or none, ligatures, digits and letters of elsewhere.
  ..."İıßẞǅŉﬃĲſK٣३三Ⅻ½²𝟗𝒜𝕏Ωשمعम한",
  // Beyond the basic plane, private use, what is no character.
  ..."😀👩🏽‍🚀🇺🇳\ue000\u{10ffff}\ufffe\uffff\ufffd",
  // Halves of characters: split(""), for an iterator would not part them.
  ..."\ud83d\udc00\udfff\ud800".split(""),
];

/** For tests: marks, digits and signs of Markdown, HTML, regular expressions and amounts. */
export const marks: readonly string[] = [
  ..."!?.,;:–—-…/\\|@#$€£¥₹%&*+=~^_'’\"“”‘()[]{}<>0123456789",
  ...["...", "--", "&mdash;", "&#8212;", "'s", "’s", "$1", "$&", "</p>", "\n\n", "\r\n", " "],
];

/** For tests: what the stages look for, by kind. */
export const newsPieces = {
  names: ["Ana Silva", "President Biden", "John Doe", "Dr. Wu", "the US", "U.S.", "Russia", "Lima", "Paris, Texas"],
  more: ["NATO", "the United Nations (UN)", "Acme Corp.", "Al-Shabaab", "O'Neill", "DPR and LPR", "[of Russia] Putin"],
  cues: ["said", "told", "says that", "according to", "added:", "tweeted", "denied that", "not", "would", "asked if"],
  acts: ["met", "attacked", "will visit", "killed five", "arrested", "agreed with", "paid", "sanctioned", "resigned"],
  dates: [
    "on Tuesday",
    "last week",
    "May 1, 2022",
    "2022-02-30",
    "the 1990s",
    "24/7",
    "in 99999",
    "two years ago",
    "9 am",
  ],
  money: [
    "$5 million",
    "USD 60",
    "Rs 5 crore",
    "€1.2-3bn",
    "half a billion dollars",
    "50 cents",
    "£9,99,999.999",
    "$-1",
  ],
  rest: ["he", "they", "who", "and", "the minister", "of the", "in", "’s", "against", "10", "No.", "p.m.", "for"],
  furniture: ["pic.twitter.com/a", "— A (@a) May 1, 2022", "(ANI)", "Photo: AP", "LIMA (AP) —", "By Ana Silva\n\n"],
} as const;
