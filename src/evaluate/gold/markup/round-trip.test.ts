import type { z } from "zod";
import { timexModifiers, timexTypes } from "../../../document/dates.js";
import { eventModes, eventStatuses, eventTypes } from "../../../document/events.js";
import { mentionForms } from "../../../document/mentions.js";
import { moneyModifiers } from "../../../document/money.js";
import { nameTypes } from "../../../document/names.js";
import { statementKinds, statementMedia } from "../../../document/statements.js";
import { randomFrom } from "../../../testing/random.js";
import { checkGold } from "../check/check.js";
import { inReadingOrder } from "../order.js";
import { type GoldArticle, goldSchema } from "../schema.js";
import { readMarkup } from "./markup.js";
import { writeMarkup } from "./writer.js";

type Given = Partial<z.input<typeof goldSchema>>;
type Whole = GoldArticle & { text: string };

/** What random articles are made of: every choice comes from one sequence of numbers. */
function chooserOf(seed: number) {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError("nothing to choose from");
    return item;
  };
  const maybe = <Item>(make: () => Item): Item | null => (random() < 0.5 ? make() : null);
  const some = <Item>(make: () => Item): Item[] => Array.from({ length: below(3) }, make);
  const odd = [
    "a",
    "b",
    " ",
    "\n",
    "\r\n",
    "<",
    ">",
    "&",
    '"',
    "=",
    "/",
    ";",
    ",",
    "@",
    "#",
    "😀",
    "’",
    "é",
    "&amp;",
    "\u2028",
  ];
  const words = () => Array.from({ length: 1 + below(4) }, () => oneOf(odd)).join("");
  const text = Array.from({ length: 5 + below(40) }, () => oneOf(odd)).join("");
  const characters = [...text];
  const span = () => {
    const start = below(characters.length);
    const end = start + 1 + below(Math.min(12, characters.length - start));
    return { start, end, text: characters.slice(start, end).join("") };
  };
  const pair = (): [number, number] => {
    const { start, end } = span();
    return [start, end];
  };
  const used = new Set<string>();
  const newId = () => {
    let id = words();
    while (used.has(id)) id += oneOf(["nominal", "DATE", "direct", "1"]);
    used.add(id);
    return id;
  };
  const day = () => oneOf(["2024-02-29", "1999-12-31"]);
  const code = () => oneOf(["PER", "USD", "XAF"]);
  return { below, oneOf, maybe, some, words, text, span, pair, newId, day, code };
}
type Chooser = ReturnType<typeof chooserOf>;

function entity({ newId, oneOf, maybe, words, code }: Chooser) {
  return { id: newId(), type: oneOf(nameTypes), subtype: maybe(words), name: words(), country: maybe(code) };
}

function date({ newId, span, below, oneOf, maybe, some, words, day }: Chooser, number: number) {
  const value = oneOf(["2024", "P7Y", "2024-03-12T09:00", "PRESENT_REF", "XXXX-WXX-1", words()]);
  const [begin, end_date, mod] = [maybe(day), maybe(day), maybe(() => oneOf(timexModifiers))];
  const id = below(2) === 0 ? `t${number}` : newId();
  return { id, ...span(), type: oneOf(timexTypes), value, accept: some(words), begin, end_date, mod };
}

function money({ newId, span, below, oneOf, maybe, code }: Chooser, number: number) {
  const amount = oneOf([0, -1, 1.5, 60_000_000, 1e21, 1e-7]);
  const id = below(2) === 0 ? `m${number}` : newId();
  return { id, ...span(), amount, currency: maybe(code), mod: maybe(() => oneOf(moneyModifiers)) };
}

function statement({ newId, below, oneOf, maybe, some, words, pair, day }: Chooser, made: GoldArticle) {
  const reference = () => oneOf(made.entities).id;
  return {
    id: newId(),
    kind: oneOf(statementKinds),
    medium: maybe(() => oneOf(statementMedia)),
    speaker: maybe(reference),
    speaker_span: maybe(pair),
    cue_span: maybe(pair),
    cue: maybe(words),
    content_spans: [pair(), ...some(pair)],
    addressees: some(reference),
    said_on: maybe(day),
    within: made.statements[0]?.id ?? null,
    negated: below(2) === 0,
  };
}

function event({ newId, below, oneOf, maybe, some, words, pair }: Chooser, made: GoldArticle) {
  const reference = () => oneOf(made.entities).id;
  const type = oneOf(eventTypes);
  return {
    id: newId(),
    type,
    modes: some(() => oneOf(eventModes[type] ?? [""])).filter((mode) => mode !== ""),
    label: maybe(words),
    trigger: pair(),
    actors: some(reference),
    recipients: some(reference),
    place: maybe(reference),
    date: maybe(words),
    money: made.money.slice(0, below(3)).map(({ id }) => id),
    status: oneOf(eventStatuses),
    claimed_in: made.statements.at(-1)?.id ?? null,
    same_as: maybe(words),
  };
}

/** An article with every field of the schema, odd characters everywhere and spans anywhere, in which nothing is wrong. */
function randomArticle(seed: number): Whole {
  const chooser = chooserOf(seed);
  const { text, below, oneOf, maybe, some, words, day, span } = chooser;
  let made = goldSchema.parse({ doc_id: "a", published: day(), entities: [entity(chooser), entity(chooser)] });
  /** Keeps what is added only when the annotation stays sound. */
  const add = (more: Given) => {
    const next = goldSchema.parse({ ...made, ...more });
    if (checkGold(next, text).length === 0) made = next;
  };
  for (let times = below(4); times > 0; times--) add({ entities: [...made.entities, entity(chooser)] });
  for (let times = below(12); times > 0; times--) {
    const chosen = oneOf(made.entities);
    const mentions = [...chosen.mentions, { ...span(), form: oneOf(mentionForms) }];
    const roles = some(() => ({ title: words(), of: maybe(() => oneOf(made.entities).id) }));
    add({ entities: made.entities.map((each) => (each === chosen ? { ...each, mentions, roles } : each)) });
  }
  for (let number = 1; number <= below(4); number++) add({ dates: [...made.dates, date(chooser, number)] });
  for (let number = 1; number <= below(4); number++) add({ money: [...made.money, money(chooser, number)] });
  for (let times = below(5); times > 0; times--) {
    add({ statements: [...made.statements, statement(chooser, made)] });
    add({ events: [...made.events, event(chooser, made)] });
  }
  const { start, end } = span();
  add({ dateline: maybe(() => ({ place: maybe(words), date: maybe(day), agency: maybe(words), start, end })) });
  return { ...made, text };
}

function readBack(markup: string): GoldArticle {
  const read = readMarkup(markup, { stem: "stem" });
  if ("problem" in read) throw new Error(`${read.problem}\n${markup}`);
  return read.article;
}

test("random annotation of random text comes back as it was", () => {
  const total = { mentions: 0, dates: 0, money: 0, statements: 0, events: 0 };
  for (let seed = 1; seed <= 100; seed++) {
    const given = randomArticle(seed);
    const markup = writeMarkup(given);
    expect({ seed, article: readBack(markup) }).toEqual({ seed, article: inReadingOrder(given) });
    expect(writeMarkup({ ...readBack(markup), text: given.text })).toBe(markup);
    for (const list of ["dates", "money", "statements", "events"] as const) total[list] += given[list].length;
    total.mentions += given.entities.flatMap(({ mentions }) => mentions).length;
  }
  // The generator must not have become so strict that nothing is tested.
  expect(Math.min(...Object.values(total))).toBeGreaterThan(30);
});
