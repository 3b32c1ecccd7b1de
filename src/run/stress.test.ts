import type { Article } from "../document/article.js";
import { articleFrom } from "../ingest/article.js";
import { articlePipeline } from "../pipeline.js";
import { growthOf } from "../testing/growth.js";
import { worstPieces, worstText } from "../testing/worst-texts.js";
import { sha256 } from "./hash.js";
import { sharedResources } from "./shared-resources.js";

const { steps } = articlePipeline(sharedResources());
/** Characters of a part, and how many times as long the whole is. */
const [length, parts] = [2_000, 8];
/** Times as long as its parts: 1 when time grows with the length, 8 when with its square. */
const mostGrowth = 3;
/** Milliseconds of processor time for the whole below which nothing is judged. */
const noticeable = 60;
/** The same for all stages: what takes time that grows with the length takes far less. */
const mostForAll = 8_000;

const read = (text: string) =>
  articleFrom(
    { sourcePath: "a.txt", sourceId: null, title: null, byline: null, published: "2022-10-06", text },
    sha256,
  );

/** Every stage by its name, as it is run on one text, with the time it took the first time. */
function stagesOn(text: string): Map<string, { readonly run: () => unknown; readonly milliseconds: number }> {
  let doc: object = {};
  const stages = new Map<string, { run: () => unknown; milliseconds: number }>();
  const take = (name: string, run: () => unknown) => {
    const before = process.cpuUsage();
    const layer = run();
    const { user, system } = process.cpuUsage(before);
    stages.set(name, { run, milliseconds: (user + system) / 1000 });
    return layer;
  };
  doc = take("ingest", () => read(text)) as Article;
  for (const { name, writes, run } of steps) {
    const given = doc;
    // Safe: the steps are those of a pipeline, in its order.
    doc = { ...given, [writes]: take(name, () => run(given as never)) };
  }
  return stages;
}

test.each(worstPieces)("the time for a text of %s grows with its length", (_, piece) => {
  const whole = stagesOn(worstText(piece, length * parts));
  const part = stagesOn(worstText(piece, length));
  const total = [...whole.values()].reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const growing = [...whole].flatMap(([name, { run, milliseconds }]) => {
    const one = part.get(name);
    if (!one || milliseconds < noticeable || milliseconds / parts < mostGrowth * one.milliseconds) return [];
    const growth = growthOf(run, one.run, parts);
    return growth < mostGrowth ? [] : [`${name} takes ${growth.toFixed(1)} times as long as in ${parts} parts`];
  });
  expect(growing).toEqual([]);
  expect(total).toBeLessThan(mostForAll);
});
