import type { ArticleIds } from "../datasets/ids.js";
import type { AnnotatedArticle } from "../document/layers.js";
import { type Span, surfaceOf } from "../document/span.js";
import type { Resources } from "../pipeline.js";

/** An article that has been annotated again, with the ids that its rows have in the output folder. */
export interface ArticleScene {
  readonly article: AnnotatedArticle;
  readonly ids: ArticleIds;
  readonly resources: Resources;
  /** The id that the corpus gives a local entity; the article's own where the folder has none for it. */
  readonly entityId: (local: number) => string;
}

/** An entity of the article by its name and the id of the corpus, as `Joe Biden (person_joe-biden)`. */
export function entityIn({ article, entityId }: ArticleScene, local: number | null): string {
  const entity = local === null ? undefined : article.mentions.entities[local];
  return local === null || !entity ? "nobody named" : `${entity.name} (${entityId(local)})`;
}

/** Some entities of the article, parted by commas. */
export function entitiesIn(scene: ArticleScene, locals: readonly number[]): string {
  return [...new Set(locals)].map((local) => entityIn(scene, local)).join(", ");
}

/** A stretch of the article in quotation marks, white space as single blanks, shortened when it is long. */
export function quoted({ article: { text } }: ArticleScene, span: Span, most = 90): string {
  const words = surfaceOf(text, span).replaceAll(/\s+/gu, " ");
  const characters = [...words];
  return `“${characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : words}”`;
}
