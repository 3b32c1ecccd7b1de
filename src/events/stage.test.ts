import type { Event } from "../document/events.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { LocalEntity, Mention, Mentions } from "../document/mentions.js";
import type { Statement } from "../document/statements.js";
import { loadGazetteer } from "../gazetteer/load.js";
import { annotateText } from "../testing/annotate.js";
import { eventStage } from "./stage.js";

const stageOf = eventStage(loadGazetteer());
const kinds = { c: "PLACE", t: "PLACE", p: "PERSON", o: "ORG", n: "NORP" } as const;

/** A text in which names are marked: `[Japan:c:JPN]` country, `[Lyman:t:UKR]` town, `[Kishida:p:JPN]` person, `[NATO:o]` body, `[Syrian:n:SYR]` nationality. */
interface Told {
  readonly speaker: string;
  readonly content: string;
  readonly on?: string;
  readonly kind?: Statement["kind"];
}

function documentOf(marked: string, told: readonly Told[]): AnnotatedArticle {
  const entities: LocalEntity[] = [];
  const mentions: Mention[] = [];
  let text = "";
  for (const piece of marked.split(/(\[[^\]]+\])/u)) {
    const match = /^\[([^:\]]+):([ctpon])(?::([A-Z]{3}))?\]$/u.exec(piece);
    if (!match?.[1]) {
      text += piece;
      continue;
    }
    const [, name, kind = "p", country = null] = match;
    const type = kinds[kind as keyof typeof kinds];
    const subtype = kind === "c" ? "country" : kind === "t" ? "city" : null;
    let entity = entities.findIndex((each) => each.name === name);
    if (entity < 0) {
      entity =
        entities.push({
          localId: name,
          type,
          subtype,
          name,
          aliases: [name],
          country,
          countryCandidates: [],
          entry: null,
          roles: [],
        }) - 1;
    }
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      type,
      form: "name",
      entity,
      rule: "test",
      confidence: null,
    });
    text += name;
  }
  const annotated: Mentions = { mentions, entities };
  const doc = annotateText(text);
  const statements = told.map((each) => statementOf(text, entities, each));
  const saidOn = told.map(({ on }) => (on ? { date: on, source: "text" as const } : null));
  return { ...doc, mentions: annotated, statements, dates: { ...doc.dates, saidOn } };
}

function statementOf(
  text: string,
  entities: readonly LocalEntity[],
  { speaker, content, kind = "indirect" }: Told,
): Statement {
  const start = text.indexOf(content);
  const at = text.lastIndexOf(speaker);
  return {
    kind,
    medium: null,
    speaker: entities.findIndex(({ name }) => name === speaker),
    speakerSpan: { start: at, end: at + speaker.length },
    cueSpan: null,
    cue: "say",
    content: [{ start, end: start + content.length }],
    addressees: [],
    addresseeSpans: [],
    about: [],
    saidOnTimex: null,
    parent: null,
    isNegated: false,
    rule: "test",
    confidence: null,
  };
}

/** Each event as `TYPE status: trigger | actors > recipients @ place`, names only. */
function eventsIn(marked: string, ...told: Told[]): string[] {
  const doc = documentOf(marked, told);
  return stageOf.run(doc).map((event) => printed(doc, event));
}

function printed({ text, mentions }: AnnotatedArticle, event: Event): string {
  const names = (role: string) =>
    event.roles
      .filter((each) => each.role === role)
      .map(({ entity, start, end }) =>
        entity === null ? `(${text.slice(start, end)})` : mentions.entities[entity]?.name,
      )
      .join(", ");
  const place = names("place");
  return `${event.type} ${event.status}: ${text.slice(event.start, event.end)} | ${names("actor")} > ${names("recipient")}${place ? ` @ ${place}` : ""}`;
}

test("a verb's subject acts on its object", () => {
  expect(eventsIn("[Mexico:c:MEX] condemned [Ecuador:c:ECU] on Friday.")).toEqual([
    "ACCUSE factual: condemned | Mexico > Ecuador",
  ]);
});

test("the passive is turned round", () => {
  expect(eventsIn("[Imran Khan:p:PAK] was arrested by police in [Lahore:t:PAK].")).toEqual([
    "COERCE factual: arrested | (police) > Imran Khan @ Lahore",
  ]);
});

test("coordinated subjects all act", () => {
  expect(eventsIn("[Kenya:c:KEN] and [Uganda:c:UGA] signed a treaty.")).toEqual([
    "SUPPORT factual: signed | Kenya, Uganda > ",
  ]);
});

test("a nationality stands for the country the article names", () => {
  expect(eventsIn("[Syrian:n:SYR] troops attacked [Jordan:c:JOR]. [Syria:c:SYR] is at war.")[0]).toBe(
    "ASSAULT factual: attacked | Syria > Jordan",
  );
});

test("the object of a light verb is the event", () => {
  expect(eventsIn("[Iran:c:IRN] held talks with [Iraq:c:IRQ].")).toEqual(["CONSULT factual: talks | Iran > Iraq"]);
});

test("a noun takes its parties from possessive and preposition", () => {
  expect(eventsIn("[Chad:c:TCD] regrets [Libya:c:LBY]'s war against [Egypt:c:EGY].")).toEqual([
    "ASSAULT factual: war | Libya > Egypt",
  ]);
});

test("what will happen is planned", () => {
  expect(eventsIn("[Denmark:c:DNK] will send [Ukraine:c:UKR] weapons next month.")).toEqual([
    "AID planned: send | Denmark > Ukraine",
  ]);
});

test("what stands under a condition is hypothetical", () => {
  expect(eventsIn("If [Iran:c:IRN] attacks [Israel:c:ISR], the price of oil will rise.")).toEqual([
    "ASSAULT hypothetical: attacks | Iran > Israel",
  ]);
});

test("what is negated is denied", () => {
  expect(eventsIn("[Ethiopia:c:ETH] has not attacked [Sudan:c:SDN].")).toEqual([
    "ASSAULT denied: attacked | Ethiopia > Sudan",
  ]);
});

test("will not is a refusal", () => {
  expect(eventsIn("[Spain:c:ESP] will not recognise [Kosovo:c:KOS].")).toEqual([
    "REJECT factual: recognise | Spain > Kosovo",
  ]);
});

test("a purpose is no event", () => {
  expect(eventsIn("[Peru:c:PER] held talks with [Chile:c:CHL] to sign a treaty.")).toEqual([
    "CONSULT factual: talks | Peru > Chile",
  ]);
});

test("what is promised is not told again", () => {
  expect(eventsIn("[Japan:c:JPN] agreed to meet [China:c:CHN].")).toEqual(["AGREE factual: agreed | Japan > China"]);
});

test("what somebody says of an opponent is claimed", () => {
  const content = "Russia attacked Odesa";
  expect(
    eventsIn("[Russia:c:RUS] attacked [Odesa:t:UKR], [Volodymyr Zelensky:p:UKR] said.", {
      speaker: "Volodymyr Zelensky",
      content,
    }),
  ).toEqual(["ASSAULT claimed: attacked | Russia >  @ Odesa"]);
});

test("who speaks for a country acts by speaking", () => {
  const content = "Finland supports Ukraine";
  expect(
    eventsIn("[Finland:c:FIN] supports [Ukraine:c:UKR], [Sauli Niinisto:p:FIN] said.", {
      speaker: "Sauli Niinisto",
      content,
    }),
  ).toEqual(["SUPPORT factual: supports | Sauli Niinisto > Ukraine"]);
});

test("we is who speaks", () => {
  const content = "We reject this offer from Egypt";
  expect(
    eventsIn('"We reject this offer from [Egypt:c:EGY]," [Yair Lapid:p:ISR] said.', {
      speaker: "Yair Lapid",
      content,
      kind: "direct",
    })[0],
  ).toBe("REJECT factual: reject | Yair Lapid > Egypt");
});

test("an act of speech has the day it was said", () => {
  const content = "Finland supports Ukraine";
  const doc = documentOf("[Finland:c:FIN] supports [Ukraine:c:UKR], [Sauli Niinisto:p:FIN] said.", [
    { speaker: "Sauli Niinisto", content, on: "2022-10-04" },
  ]);
  expect(stageOf.run(doc)[0]).toMatchObject({
    startsOn: "2022-10-04",
    endsOn: "2022-10-04",
    dateSource: "speech",
    claimedIn: 0,
  });
});

test("a town that is taken is the place, and its country suffers", () => {
  expect(
    eventsIn("[Russian:n:RUS] forces captured [Lyman:t:UKR]. [Ukraine:c:UKR] and [Russia:c:RUS] are silent.")[0],
  ).toBe("ASSAULT factual: captured | Russia > Ukraine @ Lyman");
});

test("a happening told twice is one event", () => {
  expect(
    eventsIn("[Iran:c:IRN] met [Iraq:c:IRQ]. The meeting between [Iran:c:IRN] and [Iraq:c:IRQ] was short."),
  ).toHaveLength(1);
});

test("meetings of different parties stay apart", () => {
  expect(eventsIn("[Iran:c:IRN] met [Iraq:c:IRQ]. [Iran:c:IRN] met [Oman:c:OMN].")).toHaveLength(2);
});

test.each([
  "The bank fights inflation in [Turkey:c:TUR].",
  "[Arsenal:o] beat [Chelsea:o] in the cup match on Sunday.",
  "[Toyota:o] reached an agreement with [Panasonic:o] to supply its customers with new products.",
  "The senate in [France:c:FRA] killed the bill.",
  "[Ali Bongo:p:GAB] died of a heart attack.",
])("no attack, deal or meeting in %s", (marked) => {
  expect(eventsIn(marked).filter((line) => !line.startsWith("OTHER"))).toEqual([]);
});

test.each(["", "\n\n", "🙂 [Japan:c:JPN] 🙂", `${"[Iran:c:IRN] met [Iraq:c:IRQ], and ".repeat(400)}.`])(
  "odd text does no harm",
  (marked) => {
    expect(() => eventsIn(marked)).not.toThrow();
  },
);

test("a visited town is the place, and its country the host", () => {
  expect(eventsIn("[Narendra Modi:p:IND] visited [Kyiv:t:UKR]. [Ukraine:c:UKR] is at war.")[0]).toBe(
    "CONSULT factual: visited | Narendra Modi > Ukraine @ Kyiv",
  );
});

test("a country that is invaded is the place", () => {
  expect(eventsIn("[Iraq:c:IRQ] invaded [Kuwait:c:KWT]. The war in [Kuwait:c:KWT] lasted.")).toEqual([
    "ASSAULT factual: invaded | Iraq > Kuwait",
    "ASSAULT factual: war |  > Kuwait @ Kuwait",
  ]);
});

test("a town before the noun of a deed is the place", () => {
  expect(eventsIn("The [Manchester:t:GBR] bombing by [ISIS:o] shocked many.")).toEqual([
    "ASSAULT factual: bombing | ISIS >  @ Manchester",
  ]);
});

test("a date behind two verbs belongs to both", () => {
  const doc = documentOf("[Chad:c:TCD] attacked [Niger:c:NER] and condemned [Mali:c:MLI] on October 4, 2022.", []);
  expect(stageOf.run(doc).map(({ startsOn }) => startsOn)).toEqual(["2022-10-04", "2022-10-04"]);
});

test("an event told after another one does not take its date", () => {
  const doc = documentOf(
    "[Chad:c:TCD] attacked [Niger:c:NER] after [Mali:c:MLI] condemned the junta on October 4, 2022.",
    [],
  );
  expect(stageOf.run(doc).map(({ startsOn }) => startsOn)).toEqual([null, "2022-10-04"]);
});

test("a year before another noun does not date the talks", () => {
  const doc = documentOf("[Iran:c:IRN] and [Oman:c:OMN] resumed talks on the 2015 nuclear deal.", []);
  expect(stageOf.run(doc).map(({ startsOn }) => startsOn)).toEqual([null]);
});

test("should before the subject makes a condition", () => {
  expect(eventsIn("Prices will rise should [India:c:IND] impose sanctions on [Nepal:c:NPL].")).toEqual([
    "SANCTION hypothetical: impose | India > Nepal",
  ]);
});

test("a prison sentence is a conviction and a detention", () => {
  expect(eventsIn("A court in [Chad:c:TCD] sentenced [Idriss Saleh:p:TCD] to six years in prison.")).toEqual([
    "SANCTION factual: sentenced | (A court) > Idriss Saleh @ Chad",
    "COERCE factual: sentenced | (A court) > Idriss Saleh @ Chad",
  ]);
});
