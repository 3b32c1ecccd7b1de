import { at } from "../document/at.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { judge, strongScore, weakScore } from "../graph/comparators.js";
import { type Profile, profilesOf } from "../graph/profile.js";
import { each, memoryStore } from "../graph/store.js";
import { type ArticleSummary, summaryOf } from "../graph/summary.js";
import { counted, type Explanation, type Passage, passageOf, section, withArticle } from "./explanation.js";
import { comparedPairs, pairLines, pairsIn } from "./pairs.js";
import type { ArticleScene } from "./scene.js";

const pairsShown = 3;
const passagesShown = 4;
const profilesCompared = 12;
/** What must speak for two being one before it is worth telling that they are not: more than their being of one country. */
const leastSupport = 2;
const onlyOne = "Every article read gives it the same name, country and kind: there was nothing to weigh.";

/** An entity of the corpus as its row tells it. */
export interface EntityFacts {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly documents: number;
  readonly mentions: number;
}

/** Explains a row of `entities` from articles that mention it; they need not be all. */
export function explainEntity(
  facts: EntityFacts,
  scenes: readonly ArticleScene[],
  gazetteer: Gazetteer,
): Omit<Explanation, "dataset"> {
  const summaries = scenes.map(({ article, ids }) => summaryOf(article, ids.events));
  const profiles = [...each(profilesOf(summaries, gazetteer, memoryStore()))];
  const isOwn = ({ members }: Profile) =>
    members.some(([article, local]) => at(scenes, article).entityId(local) === facts.id);
  const own = profiles.filter(isOwn).slice(0, profilesCompared);
  const others = profiles.filter((profile) => profile.type === facts.type && !isOwn(profile));
  const joined = comparedPairs(pairsIn(own), nameOf, judge);
  const rivals = comparedPairs(
    own.flatMap((one) => others.map((other) => [one, other] as const)),
    nameOf,
    judge,
  );
  const seen =
    scenes.length < facts.documents
      ? ` (of its ${facts.documents} articles the first ${scenes.length} were read again)`
      : "";
  return {
    id: facts.id,
    headline: `${facts.name} (${facts.id}), ${withArticle(facts.type)}: ${counted(facts.mentions, "mention")} in ${counted(facts.documents, "article")}${seen}.`,
    passages: scenes.flatMap((scene) => firstMention(scene, facts.id)).slice(0, passagesShown),
    sections: [
      ...section(
        "Its names, as articles give them",
        own.map((profile) => nameLine(profile, summaries)),
      ),
      ...section(`Why they are one (from ${weakScore} on without a rival, from ${strongScore} on in any case)`, [
        ...(own.length < 2 ? [onlyOne] : []),
        ...pairLines(joined, pairsShown),
      ]),
      ...section(
        "Others that were compared with it and kept apart",
        pairLines(
          rivals.filter(({ support }) => support >= leastSupport),
          pairsShown,
        ),
      ),
    ],
  };
}

function nameOf({ name, country, subtype }: Profile): string {
  const more = [subtype, country].filter((word) => word !== null).join(", ");
  return `“${name}”${more === "" ? "" : ` (${more})`}`;
}

function nameLine(profile: Profile, summaries: readonly ArticleSummary[]): string {
  const docs = profile.articles.map((article) => at(summaries, article).docId);
  const more = docs.length > 3 ? ` and ${docs.length - 3} more` : "";
  const source = profile.entries.length > 0 ? "your lexicon" : "the gazetteer";
  const known = profile.known === null ? "" : `; ${source} knows it as ${profile.known.name}`;
  return `${nameOf(profile)}: ${counted(profile.mentionTotal, "mention")} in ${docs.slice(0, 3).join(", ")}${more}${known}`;
}

function firstMention({ article, entityId }: ArticleScene, id: string): Passage[] {
  const { mentions } = article.mentions;
  const mention =
    mentions.find(({ entity, form }) => entityId(entity) === id && form === "name") ??
    mentions.find(({ entity }) => entityId(entity) === id);
  return mention ? [passageOf(article, [[mention, mention.rule]])] : [];
}
