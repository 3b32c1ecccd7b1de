import { correspondenceOf } from "./correspondence.js";

/** `a1=b1 a1=b1 a2=b2`: one member for each. */
function of(members: string, ids: { readonly a?: readonly string[]; readonly b?: readonly string[] } = {}) {
  const pairs = members.split(" ").filter(Boolean);
  return correspondenceOf(
    pairs.map((pair) => {
      const [a = "", b = ""] = pair.split("=");
      return [a, b] as const;
    }),
    { a: ids.a ?? [], b: ids.b ?? [] },
  );
}

test("ids with the same members are the same, whatever they are called", () => {
  const { groups, keyOfA, keyOfB } = of("ana=silva ana=silva john=john");
  expect(groups).toEqual([
    { a: ["ana"], b: ["silva"] },
    { a: ["john"], b: ["john"] },
  ]);
  expect(keyOfA("ana")).toBe(keyOfB("silva"));
  expect(keyOfA("john")).not.toBe(keyOfB("silva"));
});

test("one that became two, two that became one", () => {
  expect(of("ana=ana ana=ana ana=silva").groups).toEqual([{ a: ["ana"], b: ["ana", "silva"] }]);
  expect(of("ana=ana ana=ana silva=ana").groups).toEqual([{ a: ["ana", "silva"], b: ["ana"] }]);
});

test("a single member that moved does not make two ids the same", () => {
  const { groups, shared } = of("ana=ana ana=ana ana=john john=john john=john");
  expect(groups).toHaveLength(2);
  expect(shared("ana", "john")).toBe(1);
});

test("with as many members in common the same id goes first", () => {
  expect(of("ana=john ana=ana john=ana john=john").groups).toEqual([
    { a: ["ana"], b: ["ana"] },
    { a: ["john"], b: ["john"] },
  ]);
});

test("ids without any member in common are the same when they are called the same", () => {
  const { keyOfA, keyOfB } = of("ana=john", { a: ["ana", "mary", "lone"], b: ["john", "mary"] });
  expect(keyOfA("mary")).toBe(keyOfB("mary"));
  expect(keyOfA("lone")).not.toBe(keyOfB("lone"));
});

test("an id of A is not the same id of B when each has another counterpart", () => {
  const { keyOfA, keyOfB } = of("ana=john john=ana");
  expect(keyOfA("ana")).not.toBe(keyOfB("ana"));
  expect(keyOfA("ana")).toBe(keyOfB("john"));
});

test("a thousand that became one take no longer than their number asks for", () => {
  const many = Array.from({ length: 5000 }, (_, index) => `a${9999 - index}=one`).join(" ");
  const start = process.cpuUsage();
  expect(of(many).groups[0]?.a).toHaveLength(5000);
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(2);
});
