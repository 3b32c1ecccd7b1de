import {
  cueRules,
  dateRules,
  eventRules,
  knowledgeOf,
  lineRules,
  loadGazetteer,
  moneyRules,
  nameRules,
  readByRules,
  spanOf,
  userRules
} from "./chunk-KTFPAT4G.js";
import {
  furnitureRules
} from "./chunk-LS6N7SXK.js";

// dist/mentions/rules.js
var nameRules2 = [
  {
    name: "same-name",
    finds: [{ text: "⟦Angela Merkel⟧ arrived, and Angela Merkel spoke.", value: "Angela Merkel" }],
    ignores: ["Nobody came."]
  },
  {
    name: "name-variant",
    finds: [
      { text: "Sergei Petrenko spoke. ⟦Serhiy Petrenko⟧ left.", value: "Sergei Petrenko" },
      { text: "President Joe Biden arrived. ⟦Joseph Biden⟧ spoke.", value: "Joe Biden" }
    ],
    ignores: ["Bill Clinton and Hillary Clinton arrived."]
  },
  {
    name: "part-of-name",
    finds: [
      { text: "Angela Merkel arrived. ⟦Merkel⟧ spoke.", value: "Angela Merkel" },
      { text: "Xi Jinping arrived. President ⟦Xi⟧ spoke.", value: "Xi Jinping" }
    ],
    ignores: ["Angela Merkel met Emmanuel Macron."]
  },
  {
    name: "misspelt-name",
    finds: [{ text: "Antony Blinken arrived. Secretary ⟦Blinkin⟧ spoke.", value: "Antony Blinken" }],
    ignores: ["Boris Johnson met Ron Johnston."]
  },
  {
    name: "known-name",
    finds: [
      { text: "Talks were held in ⟦Kiev⟧ on Monday.", value: "Kyiv" },
      { text: "The ⟦US⟧ and Canada signed it.", value: "United States" }
    ],
    ignores: ["Talks were held in Kyiv on Monday."]
  },
  {
    name: "completed-name",
    finds: [
      {
        text: "The leaders of the ⟦Donetsk⟧ and ⟦Lugansk People's Republics⟧ signed it.",
        value: "Donetsk People's Republic"
      }
    ],
    ignores: ["The leaders of France and Germany signed it."]
  },
  {
    name: "acronym",
    finds: [{ text: "The Coastal Fisheries Authority (⟦CFA⟧) fined the crew.", value: "Coastal Fisheries Authority" }],
    ignores: ["The Coastal Fisheries Authority fined the crew of a NATO ship."]
  },
  {
    name: "handle-of-person",
    finds: [{ text: "Amina Diallo wrote on Twitter. ⟦@AminaDiallo⟧ has a million followers.", value: "Amina Diallo" }],
    ignores: ["Amina Diallo wrote on Twitter."]
  }
];
var referenceRules = [
  {
    name: "office-holder",
    finds: [
      {
        text: "French President Emmanuel Macron flew to Rome. ⟦The French leader⟧ met nobody.",
        value: "Emmanuel Macron"
      },
      { text: "Prime Minister Narendra Modi spoke. ⟦The prime minister⟧ left early.", value: "Narendra Modi" }
    ],
    ignores: [
      "French President Emmanuel Macron met Kenyan President William Ruto. The president left early.",
      "Former US president Donald Trump spoke. The US president was away.",
      "Emmanuel Macron was elected as the president."
    ]
  },
  {
    name: "counterpart",
    finds: [
      {
        text: "French President Emmanuel Macron and Kenyan President William Ruto met in Paris. Macron thanked ⟦his counterpart⟧.",
        value: "William Ruto"
      }
    ],
    ignores: ["French President Emmanuel Macron thanked his Kenyan counterpart, William Ruto."]
  },
  {
    name: "press-service",
    finds: [{ text: "⟦The press service of the Kremlin⟧ confirmed the call.", value: "Kremlin" }],
    ignores: ["The Kremlin confirmed the call to the press."]
  },
  {
    name: "organization-again",
    finds: [
      {
        text: "The Coastal Fisheries Commission met on Monday. ⟦The commission⟧ fined nobody.",
        value: "Coastal Fisheries Commission"
      }
    ],
    ignores: [
      "The Coastal Fisheries Commission met the Harbour Safety Commission. The commission fined nobody.",
      "The Coastal Fisheries Commission met on Monday. The commission of three judges fined nobody."
    ]
  },
  {
    name: "personal-pronoun",
    finds: [
      { text: "Angela Merkel said ⟦she⟧ was tired.", value: "Angela Merkel" },
      { text: "Emmanuel Macron met Angela Merkel and thanked ⟦her⟧.", value: "Angela Merkel" },
      { text: "Emmanuel Macron arrived on Monday. ⟦He⟧ left on Friday.", value: "Emmanuel Macron" }
    ],
    ignores: [
      "A man was held on Friday, Sheriff John Harris said. He was charged on Monday.",
      "Angela Merkel sold her house.",
      "Angela Merkel arrived on Monday. He left on Friday."
    ]
  },
  {
    name: "group-pronoun",
    finds: [{ text: "Ukraine said ⟦it⟧ would attend the talks.", value: "Ukraine" }],
    ignores: ["Ukraine said that rain was likely. It rained."]
  },
  {
    name: "first-person",
    finds: [{ text: '"⟦I⟧ am tired," Angela Merkel said.', value: "Angela Merkel" }],
    ignores: ['"I am tired," said a man.', '"We are tired," Angela Merkel said.']
  }
];
var mentionRules = [...nameRules2, ...referenceRules];

// dist/statements/rules.js
var embeddedTweet = {
  name: "embedded-tweet",
  finds: [{ text: "⟦We open the new bridge today⟧ — Kofi Mensah (@kofimensah) September 21, 2022" }],
  ignores: ["We open the new bridge today."]
};
var statementRules = [embeddedTweet, ...lineRules, ...cueRules];

// dist/catalogue.js
var ofStage = /* @__PURE__ */ new Set(["dateline-place", ...userRules.map(({ name }) => name)]);
var ownKnowledge = null;
function knowledge() {
  ownKnowledge ??= knowledgeOf(loadGazetteer());
  return ownKnowledge;
}
var catalogue = [
  {
    stage: "ingest",
    rules: furnitureRules,
    findings: (doc) => doc.furniture.map((piece) => ({ ...piece, value: piece.kind }))
  },
  {
    stage: "names",
    rules: [...nameRules, ...userRules],
    // What the rules read by themselves, then what the stage made of it.
    findings: (doc) => [
      ...readByRules(doc, knowledge()).names.map((name) => ({ ...spanOf(name), rule: name.rule, value: name.type })),
      ...doc.names.filter(({ rule }) => ofStage.has(rule)).map((name) => ({ ...name, value: name.type }))
    ]
  },
  {
    stage: "dates",
    rules: dateRules,
    findings: (doc) => doc.dates.dates.map((date) => ({ ...date, value: date.value }))
  },
  {
    stage: "money",
    rules: moneyRules,
    findings: (doc) => doc.money.map((money) => ({
      ...money,
      value: `${money.amountMax === null ? money.amount : `${money.amountMin}-${money.amountMax}`} ${money.currency ?? money.currencyCandidates.join("|")}`
    }))
  },
  {
    stage: "mentions",
    rules: mentionRules,
    findings: (doc) => doc.mentions.mentions.map((mention) => ({
      ...mention,
      value: doc.mentions.entities[mention.entity]?.name ?? ""
    }))
  },
  {
    stage: "statements",
    rules: statementRules,
    // What a statement finds is its first stretch of content; its value is who said it.
    findings: (doc) => doc.statements.map((statement) => ({
      start: statement.content[0]?.start ?? 0,
      end: statement.content[0]?.end ?? 0,
      rule: statement.rule,
      value: statement.speaker === null ? "unknown" : doc.mentions.entities[statement.speaker]?.name ?? ""
    }))
  },
  {
    stage: "events",
    rules: eventRules,
    findings: (doc) => doc.events.map((event) => ({ ...event, value: `${event.type} ${event.status}` }))
  }
];

export {
  catalogue
};
