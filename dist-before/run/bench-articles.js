import { defaultMaxCharacters } from "../ingest/parsed.js";
import { wordsIn } from "./batch/batches.js";
import { findFiles } from "./find.js";
import { readingsFrom } from "./readings.js";
/** Reads all articles of files and folders; what cannot be read is told to the listener. */
export async function articlesIn(inputs, { onStart, onReject }) {
    const { files, skipped, rejects } = await findFiles(inputs);
    onStart?.({ files: files.length, skipped });
    for (const reject of rejects)
        onReject?.(reject);
    const articles = [];
    for (const file of files) {
        for await (const reading of readingsFrom(file, { published: null, maxCharacters: defaultMaxCharacters })) {
            if ("raw" in reading)
                articles.push(reading.raw);
            else
                onReject?.(reading.reject);
        }
    }
    return articles;
}
/** About as many characters (UTF-16 units) go into the sample: compromise needs some 2 s for them. */
const sampleSize = 250_000;
/**
 * Repeats the articles until they hold about `characters`, and marks every `every`-th as sampled, one further on in
 * each repetition so that each article has its turn. Small texts are sampled whole.
 */
export function measuredOn(articles, characters) {
    const size = articles.reduce((sum, { text }) => sum + text.length, 0);
    const times = Math.max(1, Math.round(characters / Math.max(1, size)));
    const every = Math.max(1, Math.round((size * times) / sampleSize));
    const measured = Array.from({ length: times }, (_, repetition) => articles.map((raw, number) => ({
        raw,
        words: wordsIn(raw.text),
        isSampled: (repetition + number) % every === 0,
    }))).flat();
    return { measured, every };
}
//# sourceMappingURL=bench-articles.js.map