import type { PageData } from "../page/page-data.js";
import type { ArticleTable, Entity, EventRole, EventRow, Incident, Rows, Statement } from "./tables.js";
import { type Article, articleAt, corpusRows } from "./unpack.js";

/** What the views read: the rows of the page, found by their ids. Everything is unpacked when it is first asked for. */
export interface Model {
  readonly data: PageData;
  readonly articles: readonly Article[];
  readonly article: (docId: string) => Article | undefined;
  readonly entities: readonly Entity[];
  readonly entity: (id: string) => Entity | undefined;
  /** The name to show for an entity; its id when the page does not hold it. */
  readonly nameOf: (id: string) => string;
  readonly incidents: readonly Incident[];
  readonly rejects: readonly Rows["rejects"][];
  /** The rows of a table of all articles. */
  readonly all: <Table extends ArticleTable>(table: Table) => readonly Rows[Table][];
  readonly statement: (id: string) => Statement | undefined;
  readonly event: (id: string) => EventRow | undefined;
  /** The roles of an event, in the order of their dataset. */
  readonly rolesOf: (eventId: string) => readonly EventRole[];
  readonly money: (id: string) => Rows["money"] | undefined;
}

/** Makes the model of a page's data. */
export function modelOf(data: PageData): Model {
  const articles = data.headlines.map((_, index) => articleAt(data, index));
  const entities = corpusRows(data, "entities");
  const incidents = corpusRows(data, "incidents");
  const known = new Map<string, readonly object[]>();
  const all = <Table extends ArticleTable>(table: Table): readonly Rows[Table][] => {
    const rows = known.get(table) ?? articles.flatMap((article) => article.rows(table));
    known.set(table, rows);
    // Safe: the rows stand under the name of their table.
    return rows as readonly Rows[Table][];
  };
  const articleOf = lazily(() => byKey(articles, ({ row }) => row.doc_id));
  const entityOf = lazily(() => byKey(entities, ({ entity_id }) => entity_id));
  const statementOf = lazily(() => byKey(all("statements"), ({ statement_id }) => statement_id));
  const eventOf = lazily(() => byKey(all("events"), ({ event_id }) => event_id));
  const moneyOf = lazily(() => byKey(all("money"), ({ money_id }) => money_id));
  const rolesOf = lazily(() => grouped(all("event_roles"), ({ event_id }) => event_id));
  return {
    data,
    articles,
    article: (id) => articleOf().get(id),
    entities,
    entity: (id) => entityOf().get(id),
    nameOf: (id) => entityOf().get(id)?.canonical_name ?? id,
    incidents,
    rejects: corpusRows(data, "rejects"),
    all,
    statement: (id) => statementOf().get(id),
    event: (id) => eventOf().get(id),
    rolesOf: (id) => rolesOf().get(id) ?? [],
    money: (id) => moneyOf().get(id),
  };
}

/** Works something out once, when it is first asked for. */
export function lazily<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/** Rows by a key, one each. */
export function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

/** Rows by a key, several each, in their order. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
