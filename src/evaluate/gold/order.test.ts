import { byId, inReadingOrder } from "./order.js";
import { goldSchema } from "./schema.js";

test("ids are ordered as a reader counts", () => {
  expect(["e10", "e2", "a", "e", "e02", "10", "9"].sort(byId)).toEqual(["9", "10", "a", "e", "e02", "e2", "e10"]);
});

test("lists come in the order of the text, the longer one first; what has no place comes last", () => {
  const mention = (start: number, end: number) => ({ start, end, text: "x" });
  const entity = (id: string, ...mentions: ReturnType<typeof mention>[]) => ({ id, type: "ORG", name: id, mentions });
  const statement = (id: string, ...content_spans: [number, number][]) => ({ id, kind: "direct", content_spans });
  const ordered = inReadingOrder(
    goldSchema.parse({
      doc_id: "a",
      published: "2024-03-12",
      entities: [entity("e3"), entity("e2", mention(5, 6), mention(1, 2)), entity("e1", mention(1, 4)), entity("e0")],
      dates: [
        { id: "t10", ...mention(0, 1), type: "DATE", value: "2024" },
        { id: "t2", ...mention(0, 1), type: "DATE", value: "2024" },
      ],
      statements: [statement("s1", [8, 9], [2, 3]), statement("s2", [2, 3]), statement("s3", [0, 1])],
      events: [
        { id: "v1", type: "AID", trigger: [3, 4], actors: ["e2", "e1"] },
        { id: "v2", type: "AID", trigger: [3, 5] },
      ],
    }),
  );
  expect(ordered.entities.map(({ id }) => id)).toEqual(["e1", "e2", "e0", "e3"]);
  expect(ordered.entities[1]?.mentions.map(({ start }) => start)).toEqual([1, 5]);
  expect(ordered.dates.map(({ id }) => id)).toEqual(["t2", "t10"]);
  expect(ordered.statements.map(({ id, content_spans }) => [id, content_spans.length])).toEqual([
    ["s3", 1],
    ["s1", 2],
    ["s2", 1],
  ]);
  expect(ordered.statements[1]?.content_spans[0]).toEqual([2, 3]);
  expect(ordered.events.map(({ id }) => id)).toEqual(["v2", "v1"]);
  expect(ordered.events[1]?.actors).toEqual(["e2", "e1"]);
});
