import { checkRecord } from "../datasets/check.js";
import { recordOf } from "../datasets/record.js";
import { sectionTexts } from "../datasets/section-text.js";
import { corpusSections } from "../datasets/tables.js";
import { buildGraph } from "../graph/build.js";
import { articleFrom } from "../ingest/article.js";
import { articlePipeline } from "../pipeline.js";
import { annotatorWith } from "./annotate.js";
import { sha256 } from "./hash.js";
/** Makes the contenders. Wink's full pipe and compromise's plugins are imported here, so that no other command loads them. */
export async function contendersWith(resources) {
    const { wholeCompromise, wholeWink } = await import("./contenders.js");
    const wink = wholeWink();
    const annotate = annotatorWith(resources);
    return {
        whole: {
            wink: ({ text }) => wink(text),
            compromise: ({ text }) => wholeCompromise(text),
            pipeline(raw) {
                const outcome = annotate(raw);
                if ("article" in outcome)
                    return outcome.article;
                throw new Error(`${outcome.reject.stage}: ${outcome.reject.reason}`);
            },
        },
        stages: stagesWith(resources),
        datasets: datasetsWith(resources),
    };
}
function stagesWith(resources) {
    const { steps } = articlePipeline(resources);
    return [
        // Safe: the first part is given what was read.
        { name: "ingest", run: (raw) => articleFrom(raw, sha256) },
        ...steps.map(({ name, writes, run }) => ({
            name,
            // Safe: the pipeline has checked that what a step reads is there when the steps run in order.
            run: (doc) => ({ ...doc, [writes]: run(doc) }),
        })),
    ];
}
function datasetsWith({ gazetteer }) {
    return {
        name: "datasets",
        run(doc) {
            // Safe: it is given what all the stages have made.
            const article = doc;
            checkRecord(recordOf(article, sha256));
            const graph = buildGraph([article], { gazetteer, sha256 });
            for (const rows of corpusSections(graph, [], sha256))
                sectionTexts(rows);
            return doc;
        },
    };
}
/** The contenders as a round times them: `wink`, `compromise`, `pipeline`, and last each part, with `stages` for all of the pipeline. */
export function timeables({ whole, stages, datasets }) {
    const asWhole = (name, takesSample) => ({
        name,
        takesSample,
        run: (article, timed) => timed(name, () => whole[name](article)),
    });
    const part = ({ name, run }, doc, timed) => timed(name, () => run(doc));
    return [
        asWhole("wink", false),
        asWhole("compromise", true),
        asWhole("pipeline", false),
        {
            name: "parts of the pipeline",
            takesSample: true,
            run(article, timed) {
                const begin = article;
                const done = timed("stages", () => stages.reduce((doc, stage) => part(stage, doc, timed), begin));
                part(datasets, done, timed);
            },
        },
    ];
}
/** The names under which a round measures, in the order of the report. */
export function measuredNames({ stages, datasets }) {
    return ["wink", "compromise", "pipeline", ...stages.map(({ name }) => name), "stages", datasets.name];
}
//# sourceMappingURL=bench-contenders.js.map