import { articleOf } from "../testing/annotate.js";
import { pipeline, StageError, stage } from "./stage.js";

const money = stage({ name: "money", reads: [], writes: "money", run: () => [] });
const names = stage({ name: "names", reads: ["money"], writes: "names", run: () => [] });

test("each stage adds its layer and leaves the article as it was", () => {
  const article = articleOf("Hello.");
  const doc = pipeline().add(money).add(names).run(article);
  expect(doc).toEqual({ ...article, money: [], names: [] });
  expect(article).not.toHaveProperty("money");
});

test("a stage that reads a layer before it is there does not compile", () => {
  // @ts-expect-error `names` reads `money`, which nothing has written yet.
  expect(pipeline().add(names).steps).toHaveLength(1);
});

test("a layer that is written twice does not compile", () => {
  // @ts-expect-error `money` is there already.
  expect(pipeline().add(money).add(money).steps).toHaveLength(2);
});

test("an error says in which stage it happened", () => {
  const broken = stage({
    name: "names",
    reads: [],
    writes: "names",
    run: () => {
      throw new RangeError("no such token");
    },
  });
  const run = () => pipeline().add(broken).run(articleOf("Hello."));
  expect(run).toThrow(StageError);
  expect(run).toThrow("stage names failed: no such token");
});
