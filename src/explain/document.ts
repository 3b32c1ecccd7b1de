import type { Explanation } from "./explanation.js";
import { passageOf, section } from "./explanation.js";
import type { ArticleScene } from "./scene.js";
import { rowsAt } from "./sentence.js";

const rowsShown = 60;

/** Explains a row of `documents`: what the article says of itself, and what was read in it. */
export function explainDocument(scene: ArticleScene): Omit<Explanation, "id" | "dataset"> {
  const { article } = scene;
  const { dateline, furniture, tweets, text, tokens } = article;
  const rows = rowsAt(scene, { start: 0, end: text.length });
  const more = rows.length > rowsShown ? [`… and ${rows.length - rowsShown} more`] : [];
  const [first] = tokens.sentences;
  return {
    headline: `The article ${article.docId} of ${article.published}${article.title === null ? "" : `, “${article.title}”`}: ${tokens.sentences.length} sentences.`,
    passages: first
      ? [
          passageOf(article, [
            [first, ""],
            [dateline, "dateline"],
            [dateline?.place ?? null, "filed in"],
            [dateline?.date ?? null, dateline?.filedOn ?? "no day"],
          ]),
        ]
      : [],
    sections: [
      ...section(
        "Page furniture, from which nothing is read",
        furniture.map(
          ({ start, end, kind, rule }) =>
            `${kind} by ingest/${rule}: “${text.slice(start, end).replaceAll(/\s+/gu, " ").slice(0, 80)}”`,
        ),
      ),
      ...section(
        "Embedded tweets",
        tweets.map(({ handle, postedOn }) => `${text.slice(handle.start, handle.end)}, ${postedOn ?? "no day"}`),
      ),
      ...section("What was read in it (explain each by its id)", [...rows.slice(0, rowsShown), ...more]),
    ],
  };
}
