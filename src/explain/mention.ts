import { at } from "../document/at.js";
import { counted, type Explanation, passageOf, section, withArticle } from "./explanation.js";
import { nameSections } from "./names.js";
import { ruleLines } from "./rule-lines.js";
import { type ArticleScene, entitiesIn, entityIn, quoted } from "./scene.js";

const namesShown = 8;

/** Explains a row of `mentions`. */
export function explainMention(scene: ArticleScene, index: number): Omit<Explanation, "id" | "dataset"> {
  const { article } = scene;
  const mention = at(article.mentions.mentions, index);
  const name = article.names.find(
    ({ start }) => start === mention.start && mention.form !== "nominal" && mention.form !== "pronoun",
  );
  return {
    headline: `${quoted(scene, mention)} is a ${mention.form} for ${entityIn(scene, mention.entity)}, ${withArticle(mention.type)}.`,
    passages: [
      passageOf(article, [
        [mention, mention.type],
        [name?.title ?? null, "title"],
      ]),
    ],
    sections: [
      ...section("Why it stands for this entity", [
        ...ruleLines("mentions", mention.rule, mention.confidence),
        ...antecedent(scene, index),
      ]),
      ...(name ? nameSections(scene, name) : []),
      ...section("The entity in this article", entityLines(scene, mention.entity)),
      ...section(
        "Others of its type in this article, taken for somebody or something else",
        rivals(scene, mention.entity),
      ),
    ],
  };
}

/** What a description or a pronoun refers back to. */
function antecedent(scene: ArticleScene, index: number): string[] {
  const { mentions } = scene.article.mentions;
  const mention = at(mentions, index);
  if (mention.form !== "pronoun" && mention.form !== "nominal") return [];
  const before = mentions.slice(0, index).findLast(({ entity, form }) => entity === mention.entity && form === "name");
  const after =
    before ?? mentions.slice(index).find(({ entity, form }) => entity === mention.entity && form === "name");
  if (!after) return [];
  return [`The nearest name of the same ${before ? "before" : "behind"} it is ${quoted(scene, after)}.`];
}

function entityLines(scene: ArticleScene, local: number): string[] {
  const { mentions, entities } = scene.article.mentions;
  const { aliases, country, countryCandidates, roles, entry } = at(entities, local);
  const own = mentions.filter(({ entity }) => entity === local);
  const forms = new Map<string, number>();
  for (const each of own) {
    const key = `${quoted(scene, each, 40)} by ${each.rule}`;
    forms.set(key, (forms.get(key) ?? 0) + 1);
  }
  const listed = [...forms].map(([form, times]) => (times === 1 ? form : `${form} (${times} times)`));
  const more = listed.length > namesShown ? [`  … and ${listed.length - namesShown} more`] : [];
  return [
    `${counted(own.length, "mention")}:`,
    ...listed.slice(0, namesShown).map((line) => `  ${line}`),
    ...more,
    `names used: ${aliases.join(" · ")}`,
    ...(country === null ? [] : [`country: ${country}`]),
    ...(countryCandidates.length === 0 ? [] : [`country open between ${countryCandidates.join(", ")}`]),
    ...[...new Set(roles.map(({ title, of }) => (of === null ? title : `${title} of ${entityIn(scene, of)}`)))].map(
      (role) => `office: ${role}`,
    ),
    ...(entry === null ? [] : [`entry of your lexicon: ${entry.name}`]),
  ];
}

function rivals(scene: ArticleScene, local: number): string[] {
  const { entities } = scene.article.mentions;
  const { type } = at(entities, local);
  const others = [...entities.keys()].filter((index) => index !== local && entities[index]?.type === type);
  if (others.length === 0) return [];
  const more = others.length > namesShown ? `, and ${others.length - namesShown} more` : "";
  return [`${entitiesIn(scene, others.slice(0, namesShown))}${more}`];
}
