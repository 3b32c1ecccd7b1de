import { at } from "../document/at.js";
import { type Report, reportsOf } from "../graph/report.js";
import { judgeReports, mayBeOne, sameScore } from "../graph/report-comparators.js";
import { summaryOf } from "../graph/summary.js";
import { counted, type Explanation, type Passage, passageOf, section } from "./explanation.js";
import { comparedPairs, pairLines, pairsIn } from "./pairs.js";
import type { ArticleScene } from "./scene.js";

const pairsShown = 3;
const reportsShown = 6;
/** Reports that score less than this are of something else beyond doubt. */
const nearMiss = 4;

/** An incident as its row tells it. */
export interface IncidentFacts {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly eventIds: readonly string[];
  readonly documents: number;
  readonly differing: readonly string[];
}

interface Told {
  readonly report: Report;
  readonly scene: ArticleScene;
  readonly id: string;
}

/** Explains a row of `incidents` from the articles that report it; they need not be all. */
export function explainIncident(facts: IncidentFacts, scenes: readonly ArticleScene[]): Omit<Explanation, "dataset"> {
  const told = tellingsIn(scenes);
  const isOwn = ({ id }: Told) => facts.eventIds.includes(id);
  const own = told.filter(isOwn);
  const others = told.filter((each) => !isOwn(each));
  const judge = (a: Told, b: Told, onEvidence: Parameters<typeof judgeReports>[2]) =>
    judgeReports(a.report, b.report, onEvidence);
  const near = own.flatMap((one) =>
    others.filter((other) => mayBeOne(one.report.type, other.report.type)).map((other) => [one, other] as const),
  );
  const seen = scenes.length < facts.documents ? ` (the first ${scenes.length} articles were read again)` : "";
  return {
    id: facts.id,
    headline: `${facts.label}, ${facts.type}: ${counted(facts.eventIds.length, "report")} in ${counted(facts.documents, "article")}${seen}.`,
    passages: own.slice(0, reportsShown).map(passageOfReport),
    sections: [
      ...section(
        "Its reports (explain each by its id)",
        own.map(({ id, scene }) => `${id} in ${scene.article.docId}`),
      ),
      ...section(
        `Why they are one happening (from ${sameScore} on)`,
        facts.eventIds.length === 1
          ? ["One report only: there was nothing to join."]
          : pairLines(comparedPairs(pairsIn(own), nameOf, judge), pairsShown),
      ),
      ...section("Where the reports disagree", facts.differing),
      ...section(
        "Reports in these articles that are like it and were kept apart",
        pairLines(
          comparedPairs(near, nameOf, judge).filter(({ score }) => score >= nearMiss),
          pairsShown,
        ),
      ),
    ],
  };
}

/** The reports of some articles, their entities those of the corpus. */
function tellingsIn(scenes: readonly ArticleScene[]): Told[] {
  const numbers = new Map<string, number>();
  const countries = new Map<number, string | null>();
  const entityOf = (article: number, local: number) => {
    const scene = at(scenes, article);
    const id = scene.entityId(local);
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    countries.set(number, countries.get(number) ?? at(scene.article.mentions.entities, local).country);
    return number;
  };
  const lookup = { entityOf, countryOf: (entity: number) => countries.get(entity) ?? null };
  return scenes.flatMap((scene, article) =>
    reportsOf(summaryOf(scene.article, scene.ids.events), article, lookup).map((report, event) => ({
      report,
      scene,
      id: at(scene.ids.events, event),
    })),
  );
}

function nameOf({ report, scene, id }: Told): string {
  const { start, end } = at(scene.article.events, report.event);
  return `“${scene.article.text.slice(start, end)}” (${id})`;
}

function passageOfReport({ report, scene }: Told): Passage {
  const event = at(scene.article.events, report.event);
  return passageOf(scene.article, [[event, event.type], ...event.roles.map((role) => [role, role.role] as const)]);
}
