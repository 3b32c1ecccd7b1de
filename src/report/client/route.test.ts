import fc from "fast-check";
import { hrefOf, readRoute } from "./route.js";

test("addresses name view, id and parameters", () => {
  expect(readRoute("#/entity/person_joe-biden?type=AID&q=a%20b")).toEqual({
    view: "entity",
    id: "person_joe-biden",
    parameters: new Map([
      ["type", "AID"],
      ["q", "a b"],
    ]),
  });
  expect(readRoute("")).toEqual({ view: "overview", id: null, parameters: new Map() });
  expect(readRoute("#/%E0%A4%A")).toMatchObject({ view: "%E0%A4%A" });
});

test("what is written is read again, whatever it holds", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text)),
      (text) => {
        const { view, id, parameters } = readRoute(hrefOf("article", text, { row: text, none: null, empty: "" }));
        expect([view, id, [...parameters]]).toEqual(["article", text, [["row", text]]]);
      },
    ),
  );
});
