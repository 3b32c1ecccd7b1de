import type { EventRow } from "./tables.js";
import { strongest, tiesOf } from "./ties.js";

// Safe: ties ask for these columns only.
const event = (actor_ids: string[], recipient_ids: string[], quad_class: string | null = null) =>
  ({ actor_ids, recipient_ids, quad_class }) as unknown as EventRow;

test("events between two actors are one tie, with what each does to the other", () => {
  const events = [
    event(["b"], ["a"], "verbal_conflict"),
    event(["a"], ["b"], "verbal_conflict"),
    event(["a"], ["b"]),
    event(["a"], ["a"]),
  ];
  expect(tiesOf(events)).toEqual([
    { one: "a", other: "b", events: events.slice(0, 3), forward: 2, quadClass: "verbal_conflict" },
  ]);
});

test("the strongest actors are kept, but for those whose ties all lead to others", () => {
  const ties = tiesOf([event(["a"], ["b", "c"]), event(["a"], ["b"]), event(["d"], ["e"])]);
  expect(strongest(ties, 3).actors.map(({ id, weight }) => [id, weight])).toEqual([
    ["a", 3],
    ["b", 2],
    ["c", 1],
  ]);
  expect(strongest(ties, 2).ties).toHaveLength(1);
});
