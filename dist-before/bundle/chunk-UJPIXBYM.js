// dist/document/dates.js
var timexTypes = ["DATE", "TIME", "DURATION", "SET"];
var timexModifiers = [
  "BEFORE",
  "AFTER",
  "ON_OR_BEFORE",
  "ON_OR_AFTER",
  "LESS_THAN",
  "MORE_THAN",
  "EQUAL_OR_LESS",
  "EQUAL_OR_MORE",
  "START",
  "MID",
  "END",
  "APPROX"
];
var datePrecisions = [
  "time",
  "day",
  "week",
  "weekend",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century"
];
var dateAnchors = ["published", "dateline", "speech", "tweet", "none"];
var dateSources = ["text", "speech", "tweet", "dateline", "published"];

// dist/document/events.js
var eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "OTHER"
];
var eventModes = {
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  RETREAT: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  REQUEST: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  REJECT: ["assist", "change", "yield", "meet"],
  THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: [
    "seize",
    "restrict",
    "censor",
    "curfew",
    "martial-law",
    "arrest",
    "deport",
    "withhold",
    "misinformation",
    "cyber"
  ],
  ASSAULT: [
    "abduct",
    "beat",
    "torture",
    "sexual",
    "targeted",
    "destroy",
    "primitive",
    "firearms",
    "explosives",
    "suicide-attack",
    "aerial",
    "drone",
    "heavy-weapons",
    "crowd-control",
    "unconventional"
  ],
  OTHER: ["election", "appointment", "dismissal", "death", "evacuation", "accident", "disaster", "statement", "coup"]
};
var eventStatuses = ["factual", "planned", "claimed", "hypothetical", "denied"];
var eventRoleNames = ["actor", "recipient", "place", "date", "money"];

// dist/document/money.js
var moneyModifiers = ["more_than", "less_than", "up_to", "at_least", "about"];

// dist/document/statements.js
var statementKinds = ["direct", "indirect", "mixed"];
var statementMedia = [
  "speech",
  "phone call",
  "press conference",
  "statement",
  "tweet",
  "interview",
  "report"
];

export {
  timexTypes,
  timexModifiers,
  datePrecisions,
  dateAnchors,
  dateSources,
  eventTypes,
  eventModes,
  eventStatuses,
  eventRoleNames,
  moneyModifiers,
  statementKinds,
  statementMedia
};
