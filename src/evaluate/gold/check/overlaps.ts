import type { Span } from "../../../document/span.js";
import { type Overlap, overlapsAmong } from "../nesting.js";
import { type Problem, quoted } from "../problems.js";
import type { GoldArticle } from "../schema.js";

/** A span with what it is said to be. */
interface Placed extends Span {
  readonly path: Problem["path"];
  readonly shown: string;
  readonly isName: boolean;
}

/**
 * Overlaps that cannot be meant: a name that shares characters with a name (names are flat), two mentions of one entity
 * that cross, two parts of one statement's content that share characters.
 */
export function overlapProblems(article: GoldArticle): readonly Problem[] {
  const mentions = mentionsOf(article);
  const names = mentions.flat().filter(({ isName }) => isName);
  const crossing = mentions
    .flatMap(overlapsAmong)
    .filter(({ first, second, crosses }) => crosses && !(first.isName && second.isName));
  return [
    ...overlapsAmong(names).map(
      problemOf({ expected: "names that do not overlap", remedy: "keep the longer one (names are flat)" }),
    ),
    ...crossing.map(
      problemOf({
        expected: "mentions of one entity that are apart, or one within the other",
        remedy: "correct where they begin and end",
      }),
    ),
    ...contentsOf(article)
      .flatMap(overlapsAmong)
      .map(
        problemOf({ expected: "parts of a content that are apart", remedy: "join them, or correct where they end" }),
      ),
  ];
}

function mentionsOf({ entities }: GoldArticle): Placed[][] {
  return entities.map(({ id, mentions }, index) =>
    mentions.map(({ start, end, text, form }, part) => ({
      start,
      end,
      isName: form === "name",
      path: ["entities", index, "mentions", part],
      shown: `${form} ${quoted(text)} of ${id} at ${start}-${end}`,
    })),
  );
}

function contentsOf({ statements }: GoldArticle): Placed[][] {
  return statements.map(({ id, content_spans }, index) =>
    content_spans.map(([start, end], part) => ({
      start,
      end,
      isName: false,
      path: ["statements", index, "content_spans", part],
      shown: `content of ${id} at ${start}-${end}`,
    })),
  );
}

function problemOf(more: Pick<Problem, "expected" | "remedy">) {
  return ({ first, second }: Overlap<Placed>): Problem => ({
    path: second.path,
    found: `the ${second.shown}, which overlaps the ${first.shown}`,
    ...more,
  });
}
