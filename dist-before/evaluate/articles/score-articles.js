import { scoreDates } from "../layers/expressions/dates.js";
import { scoreMoney } from "../layers/expressions/money.js";
import { scoreNames } from "../layers/names/names.js";
import { scoreStatements } from "../layers/statements/statements.js";
import { alignEntities } from "./entity-alignment.js";
import { scoreHappened } from "./happened.js";
import { scoreLinking } from "./linking.js";
import { scoreSaid } from "./said.js";
import { dateSample, moneySample, nameSample, statementSample } from "./samples.js";
/**
 * Scores a run against articles annotated whole, layer by layer. The run's articles are found by `doc_id`; one that is
 * not there counts as an article in which nothing was found.
 */
export function scoreArticles(gold, runs) {
    const articles = gold.map((article) => {
        const run = runs.get(article.doc_id) ?? null;
        return { gold: article, text: article.text, run, entities: run ? alignEntities(article, run) : new Map() };
    });
    return [
        scoreNames(articles.map(nameSample)),
        scoreLinking(articles),
        scoreDates(articles.map(dateSample), { withModifiers: true }),
        scoreMoney(articles.map(moneySample), { withModifiers: true }),
        withWords(scoreSaid(articles), scoreStatements(articles.map(statementSample))),
        scoreHappened(articles),
    ];
}
/** What entities say nothing of: how much of the words was found, by the measures sets without entities are scored with. */
const byWords = ["who said what", "content exact", "content core", "content partial", "content overlap"];
function withWords(said, words) {
    const kept = words.measures.filter(({ name }) => byWords.includes(name));
    const renamed = kept.map((measure) => ({ ...measure, name: `by words: ${measure.name}` }));
    return { ...said, measures: [...said.measures, ...renamed] };
}
//# sourceMappingURL=score-articles.js.map