import { articlesIn, measuredOn } from "./bench-articles.js";
import { contendersWith, measuredNames, timeables } from "./bench-contenders.js";
import { speedOf } from "./bench-figures.js";
import { measureMemory } from "./bench-memory.js";
import { measureRound, warmedUp } from "./bench-rounds.js";
import { loadResources } from "./load-resources.js";
import { peakMegabytes, stopwatch } from "./stopwatch.js";
/**
 * Measures wink, compromise, the pipeline and its parts side by side. Null when there is no article that all of them
 * can read; the articles that one of them cannot are told to the listener and left out for all.
 */
export async function bench(options, listener = {}) {
    const clock = stopwatch();
    const resources = loadResources();
    const loadingSeconds = clock();
    const found = await articlesIn(options.inputs, listener);
    const contenders = await contendersWith(resources);
    if (found.length > 0)
        listener.onPhase?.("warming up");
    const articles = warmedUp(found, timeables(contenders), (reject) => listener.onReject?.(reject));
    if (articles.length === 0)
        return null;
    const { measured, every } = measuredOn(articles, options.characters);
    const sampled = measured.filter(({ isSampled }) => isSampled);
    const speeds = measureSpeeds(measured, contenders, { ...options, ...listener });
    if (options.withMemory)
        listener.onPhase?.("memory");
    const memory = options.withMemory ? measureMemory(sampled, contenders) : null;
    const rows = speeds.map(({ name, ...speed }) => ({ name, ...speed, memory: memory?.get(name) ?? null }));
    const sample = { ...amountOf(sampled), every };
    return {
        rounds: options.rounds,
        all: amountOf(measured),
        sample,
        loadingSeconds,
        rows,
        peakResidentMegabytes: peakMegabytes(),
    };
}
function measureSpeeds(measured, contenders, { rounds, onPhase }) {
    const laps = Array.from({ length: rounds }, (_, round) => {
        onPhase?.(`round ${round + 1} of ${rounds}`);
        return measureRound(measured, timeables(contenders), round);
    });
    const words = measured.map((article) => article.words);
    return measuredNames(contenders).map((name) => ({ name, ...speedOf(name, laps, words) }));
}
function amountOf(articles) {
    return {
        articles: articles.length,
        words: articles.reduce((sum, { words }) => sum + words, 0),
        characters: articles.reduce((sum, { raw }) => sum + raw.text.length, 0),
    };
}
//# sourceMappingURL=bench.js.map