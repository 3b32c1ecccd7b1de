import { suggestion } from "../nearest.js";
import type { Problem } from "../problems.js";
import type { GoldArticle, GoldStatement } from "../schema.js";

const kinds = {
  entities: "an entity",
  dates: "a date",
  money: "an amount of money",
  statements: "a statement",
  events: "an event",
} as const;
type Kind = keyof typeof kinds;

/** Ids given twice, references to nothing or to the wrong kind, statements that stand within themselves. */
export function referenceProblems(article: GoldArticle): readonly Problem[] {
  const known = new Map<string, Kind>();
  const twice: Problem[] = [];
  // Safe: the keys of the table are these.
  for (const kind of Object.keys(kinds) as Kind[]) {
    article[kind].forEach(({ id }, index) => {
      const first = known.get(id);
      if (first) twice.push(idTwice([kind, index, "id"], id, first));
      else known.set(id, kind);
    });
  }
  return [...twice, ...referencesOf(article).flatMap((each) => brokenReference(each, known)), ...circles(article)];
}

function idTwice(path: Problem["path"], id: string, first: Kind): Problem {
  return {
    path,
    found: `${id}, the id of ${kinds[first]} already`,
    expected: "an id that nothing else in the article has",
    remedy: "rename one of the two, and what refers to it",
  };
}

interface Reference {
  readonly path: Problem["path"];
  readonly id: string | null;
  readonly kind: Kind;
}

function referencesOf({ entities, statements, events }: GoldArticle): Reference[] {
  const one = (kind: Kind, id: string | null, ...path: PropertyKey[]): Reference => ({ path, id, kind });
  const all = (kind: Kind, ids: readonly string[], ...path: PropertyKey[]) =>
    ids.map((id, index) => one(kind, id, ...path, index));
  return [
    ...entities.flatMap(({ roles }, index) =>
      roles.map((role, part) => one("entities", role.of, "entities", index, "roles", part, "of")),
    ),
    ...statements.flatMap(({ speaker, addressees, within }, index) => [
      one("entities", speaker, "statements", index, "speaker"),
      ...all("entities", addressees, "statements", index, "addressees"),
      one("statements", within, "statements", index, "within"),
    ]),
    ...events.flatMap(({ actors, recipients, place, money, claimed_in }, index) => [
      ...all("entities", actors, "events", index, "actors"),
      ...all("entities", recipients, "events", index, "recipients"),
      one("entities", place, "events", index, "place"),
      ...all("money", money, "events", index, "money"),
      one("statements", claimed_in, "events", index, "claimed_in"),
    ]),
  ];
}

function brokenReference({ path, id, kind }: Reference, known: ReadonlyMap<string, Kind>): Problem[] {
  if (id === null) return [];
  const target = known.get(id);
  if (target === kind) return [];
  const ids = [...known].filter(([, each]) => each === kind).map(([name]) => name);
  return [
    {
      path,
      found: target ? `${id}, the id of ${kinds[target]}` : `${id}, which is the id of nothing`,
      expected: `the id of ${kinds[kind]}`,
      remedy: suggestion(id, ids, `correct it, leave it out, or add ${kinds[kind]} of this id`),
    },
  ];
}

/** One problem for each circle, at its first statement. */
function circles({ statements }: GoldArticle): Problem[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const done = new Set<string>();
  return statements.flatMap((statement, index) => {
    const chain: string[] = [];
    let current: GoldStatement | undefined = statement;
    while (current && !done.has(current.id) && !chain.includes(current.id)) {
      chain.push(current.id);
      current = current.within === null ? undefined : byId.get(current.within);
    }
    for (const id of chain) done.add(id);
    if (!current || !chain.includes(current.id)) return [];
    const circle = [...chain.slice(chain.indexOf(current.id)), current.id].join(" in ");
    return [
      {
        path: ["statements", index, "within"],
        found: `${statement.within}, which leads round in a circle (${circle})`,
        expected: "a chain that ends in a statement of the article itself",
        remedy: "leave one of these out",
      },
    ];
  });
}
