import { articleFrom } from "../ingest/article.js";
import { tokenPipeline } from "../pipeline.js";
import { sha256 } from "./hash.js";
/** Splits a text into sentences and tokens as the pipeline does, datelines, tweets and page furniture minded. */
export function textReaderWith(resources) {
    const pipeline = tokenPipeline(resources);
    return ({ text, published }) => {
        const raw = { sourcePath: "text", sourceId: null, title: null, byline: null, published, text };
        return pipeline.run(articleFrom(raw, sha256)).tokens;
    };
}
//# sourceMappingURL=text-reader.js.map