import type { Name, NameType } from "../../document/names.js";
import { pipeline, stage } from "../../document/stage.js";
import { quotationStage } from "../../quotations/stage.js";
import { loadResources } from "../../run/load-resources.js";
import { syntaxStage } from "../../syntax/stage.js";
import { articleOf } from "../../testing/annotate.js";
import { tokenStage } from "../../tokens/stage.js";
import { mentionStage } from "../stage.js";

const resources = loadResources();

/** Names in double brackets, places unless `|TYPE` says otherwise: `[[Hama]]`, `[[Syrian|NORP]]`. */
function marked(source: string) {
  let text = "";
  const names: Name[] = [];
  for (const [, before = "", name = "", type = "PLACE"] of source.matchAll(
    /((?:(?!\[\[)[\s\S])*)(?:\[\[([^\]|]+)\|?(\w+)?\]\])?/gu,
  )) {
    text += before;
    if (name === "") continue;
    const [start, end] = [text.length, text.length + name.length];
    names.push({ start, end, type: type as NameType, form: "name", title: null, rule: "test", confidence: null });
    text += name;
  }
  return { text, names };
}

/** Name to country, or to the candidates behind a question mark; `-` when nothing is known. */
function countriesIn(source: string): ReadonlyMap<string, string> {
  const { text, names } = marked(source);
  const { entities } = pipeline()
    .add(quotationStage)
    .add(tokenStage(resources.tokenizer, resources.tagger))
    .add(syntaxStage(resources.parser))
    .add(stage({ name: "names", reads: [], writes: "names", run: () => names }))
    .add(mentionStage(resources.gazetteer))
    .run(articleOf(text)).mentions;
  return new Map(
    entities.flatMap(({ aliases, country, countryCandidates: open }) =>
      aliases.map((alias) => [alias, country ?? (open.length > 0 ? `?${open.join(" ")}` : "-")] as const),
    ),
  );
}

/** News written for this test, read by hand: a snippet, then what each name must give. */
const snippets: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  // Pairs.
  ["A fire broke out in [[Paris]], [[Texas]], on Monday.", { Paris: "USA", Texas: "USA" }],
  ["A fire broke out in [[Paris]] on Monday.", { Paris: "FRA" }],
  ["Firefighters in [[London]], [[Ontario]], were called twice. [[London]] has two stations.", { London: "CAN" }],
  ["The university of [[Moscow]], [[Idaho]], closed for a week.", { Moscow: "USA", Idaho: "USA" }],
  ["Voters in [[Atlanta]], [[Georgia]], waited for hours.", { Atlanta: "USA", Georgia: "USA" }],
  ["Wine growers met in [[Tbilisi]], [[Georgia]], to taste.", { Tbilisi: "GEO", Georgia: "GEO" }],
  ["The port of [[Tripoli]], [[Lebanon]], reopened.", { Tripoli: "LBN", Lebanon: "LBN" }],
  ["The port of [[Tripoli]], [[Libya]], reopened.", { Tripoli: "LBY" }],
  ["She was born in [[Cambridge]], [[Massachusetts]], in 1970.", { Cambridge: "USA" }],
  ["She was born in [[Cambridge]], [[England]], in 1970.", { Cambridge: "GBR" }],
  ["The trial in [[Birmingham]], [[Alabama]], was put off.", { Birmingham: "USA" }],
  ["Ferries left [[Kingston]], [[Jamaica]], at dawn.", { Kingston: "JAM" }],
  ["The prison at [[Kingston]], [[Ontario]], is a museum now.", { Kingston: "CAN" }],
  ["[[Washington]] [[[US]]], September 2: The talks went on.", { Washington: "USA", US: "USA" }],
  ["The mill in [[Valencia]] ([[Venezuela]]) makes paper.", { Valencia: "VEN" }],
  ["He coached in [[Santiago]], [[Dominican Republic]], for a year.", { Santiago: "DOM" }],
  ["[[San José]], [[Costa Rica]], hosts the court.", { "San José": "CRI" }],
  ["[[San Jose]], [[California]], hosts the fair.", { "San Jose": "USA" }],
  ["The bus from [[Lebanon]], [[Pennsylvania]], was late.", { Lebanon: "USA" }],
  ["A dam burst near [[Little Pines]], [[Kentucky]].", { "Little Pines": "USA" }],
  ["Herders drove their cattle to [[Oloika Wells]], [[Kenya]].", { "Oloika Wells": "KEN" }],
  // What stands in what.
  ["Shells fell on [[Hama]] in northern [[Syria]].", { Hama: "SYR" }],
  ["The [[Syrian|NORP]] city of [[Hama]] was quiet.", { Hama: "SYR", Syrian: "SYR" }],
  ["[[Pakistan]]'s [[Punjab]] province shut its schools.", { Punjab: "PAK" }],
  ["[[India]]'s [[Punjab]] state shut its schools.", { Punjab: "IND" }],
  ["A bus fell into a gorge near [[Córdoba]] in northern [[Argentina]].", { Córdoba: "ARG" }],
  ["The [[Venezuelan|NORP]] city of [[Mérida]] lies high.", { Mérida: "VEN" }],
  ["[[Guadalajara]], a town in central [[Spain]], has a palace.", { Guadalajara: "ESP" }],
  ["The [[US]] state of [[Georgia]] counted again.", { Georgia: "USA" }],
  ["Floods hit [[Niger]] state in [[Nigeria]] on Friday.", { Niger: "NGA" }],
  ["The governor of [[Georgia]] signed it.", { Georgia: "USA" }],
  ["[[Georgia]] governor [[Ann Lee|PERSON]] signed it.", { Georgia: "USA", "Ann Lee": "USA" }],
  ["[[Tbilisi]] was calm. The governor of [[Georgia]]'s bank signed it.", { Georgia: "GEO" }],
  ["[[Kebbi]] and [[Niger]] counted votes; so did [[Nigeria]].", { Kebbi: "NGA", Niger: "NGA" }],
  // Datelines.
  [
    "HYDERABAD, Pakistan (AP) - Traders closed their shops.".replace(
      "HYDERABAD, Pakistan",
      "[[HYDERABAD]], [[Pakistan]]",
    ),
    { HYDERABAD: "PAK" },
  ],
  [
    "[[KARACHI]], March 3 (Reuters) - Police said on Sunday that a bus had left [[Hyderabad]] before noon.",
    { Hyderabad: "PAK", KARACHI: "PAK" },
  ],
  ["[[BEIRUT]], March 3 (Reuters) - Two boats left [[Tripoli]] before noon, the army said.", { Tripoli: "LBN" }],
  ["[[MADRID]], March 3 (Reuters) - Taxi drivers in [[Valencia]] went on strike.", { Valencia: "ESP" }],
  ["[[CARACAS]], March 3 (Reuters) - Taxi drivers in [[Valencia]] went on strike.", { Valencia: "VEN" }],
  // Countries, peoples and other places that the article names.
  ["[[San José]] has a new mayor.", { "San José": "CRI" }],
  ["[[Californian|NORP]] judges met in [[San Jose]]. The [[US]] had sued.", { "San Jose": "USA" }],
  ["The Nizam's palace in [[Hyderabad]] reopened.", { Hyderabad: "IND" }],
  ["Sindh's traders asked [[Pakistan]] for help. [[Hyderabad]] has no water.", { Hyderabad: "PAK" }],
  ["[[Indian|NORP]] police and [[Pakistani|NORP]] traders met in [[Hyderabad]].", { Hyderabad: "IND" }],
  ["[[Spanish|NORP]] firefighters reached [[León]].", { León: "ESP" }],
  ["[[Nicaraguan|NORP]] students marched in [[León]].", { León: "NIC" }],
  ["[[Mexican|NORP]] police searched a house in [[León]].", { León: "MEX" }],
  ["[[Spanish|NORP]] and [[Mexican|NORP]] police searched houses in [[Mérida]] and [[León]].", { Mérida: "MEX" }],
  ["The [[Australian|NORP]] state of [[Victoria]] burned.", { Victoria: "AUS" }],
  ["[[Seychelles]] swore in its president. The ceremony in [[Victoria]] was short.", { Victoria: "SYC" }],
  ["[[Vancouver]] and [[Victoria]] in [[British Columbia]] have ferries.", { Victoria: "CAN" }],
  ["[[British|NORP]] engineers will mend the bridge at [[Newcastle]].", { Newcastle: "GBR" }],
  ["[[Australian|NORP]] miners struck in [[Newcastle]].", { Newcastle: "AUS" }],
  ["[[Egypt]]'s navy left [[Alexandria]].", { Alexandria: "EGY" }],
  ["[[Alexandria]], across the river, is in [[Virginia]].", { Alexandria: "USA" }],
  ["[[Kinshasa]] and [[Goma]] were calm; [[Congo]] has voted.", { Congo: "COD", Kinshasa: "COD" }],
  ["[[Seoul]] and [[Busan]] were calm; [[Korea]] has voted.", { Korea: "KOR" }],
  // Countries stay countries.
  ["[[Niger]], [[Nigeria]] and [[Chad]] closed their borders.", { Niger: "NER", Nigeria: "NGA", Chad: "TCD" }],
  [
    "[[Guinea]] and [[Guinea-Bissau]] signed it; [[Equatorial Guinea]] did not.",
    { Guinea: "GIN", "Guinea-Bissau": "GNB", "Equatorial Guinea": "GNQ" },
  ],
  ["[[Georgia]], [[Ukraine]] and [[Moldova]] applied together.", { Georgia: "GEO" }],
  ["[[Alabama]], [[Georgia]] and [[Florida]] were hit by the storm.", { Georgia: "USA", Florida: "USA" }],
  ["[[Jordan]] and [[Lebanon]] took in more people.", { Jordan: "JOR", Lebanon: "LBN" }],
  [
    "[[Michael Jordan|PERSON]] flew to [[Amman]]. [[Jordan|PERSON]] met the king.",
    { Amman: "JOR", "Michael Jordan": "-" },
  ],
  ["[[South Korea]] and [[North Korea]] talked.", { "South Korea": "KOR", "North Korea": "PRK" }],
  ["[[Belgium]], [[Luxembourg]] and the [[Netherlands]] share a parliament.", { Luxembourg: "LUX" }],
  // What stays open.
  ["[[BIRMINGHAM]] ([[Reuters|ORG]]) - A church burned down, people told the [[BBC|ORG]].", { BIRMINGHAM: "?GBR USA" }],
  ["Taxi drivers in [[Valencia]] went on strike.", { Valencia: "?ESP VEN USA" }],
  ["A church in [[Birmingham]] burned down.", { Birmingham: "?GBR USA" }],
  ["The bridge at [[Newcastle]] is closed.", { Newcastle: "?AUS GBR ZAF" }],
  ["[[Congo]] has voted.", { Congo: "?COD COG" }],
  ["Envoys from all [[Korea]] came.", { Korea: "?KOR PRK" }],
  ["[[Kashmir]] had snow.", { Kashmir: "?IND PAK" }],
  ["A [[Franco-German|NORP]] tank was shown.", { "Franco-German": "?FRA DEU" }],
  ["[[Toledo]] has a new mayor.", { Toledo: "?USA BLZ PHL ESP BRA" }],
  // Alone in the world, lists of cities, seas and continents, people.
  ["Trams run again in [[Wuhan]] and [[Nizhny Novgorod]].", { Wuhan: "CHN", "Nizhny Novgorod": "RUS" }],
  ["Flights to [[Lima]], [[Santiago]] and [[Perth]] were late.", { Lima: "PER", Santiago: "CHL", Perth: "AUS" }],
  ["Ships crossed the [[Black Sea]], [[Turkey]] said, on their way to [[Europe]].", { "Black Sea": "-", Europe: "-" }],
  [
    "[[Puerto Ricans|NORP]], [[Gibraltarians|NORP]] and [[Hong Kongers|NORP]] voted.",
    { "Puerto Ricans": "PRI", Gibraltarians: "GIB", "Hong Kongers": "HKG" },
  ],
  ["[[Scottish|NORP]] and [[Catalan|NORP]] parties met.", { Scottish: "GBR", Catalan: "ESP" }],
  [
    "[[Kenya]]'s police said that [[Kenyan|NORP]] farmers near [[Ol Donyo Sabache]] had fled.",
    { "Ol Donyo Sabache": "KEN" },
  ],
  ["[[Kenya]] and [[Uganda]] sent police to [[Ol Donyo Sabache]].", { "Ol Donyo Sabache": "-" }],
  [
    "[[Kenyan|NORP]] police in [[Nairobi]] said that [[Lakeside]] had no power. [[Kenya]] rations it.",
    { Lakeside: "?USA" },
  ],
];

test.each(snippets)("%s", (source, expected) => {
  const found = countriesIn(source);
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, found.get(name)]))).toEqual(expected);
});
