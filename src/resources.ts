import { loadGazetteer } from "./gazetteer/load.js";
import type { Resources } from "./pipeline.js";
import { winkTokenizer } from "./tokens/wink.js";

/** Loads what the stages need: wink's model and the gazetteer that ships with Dateline. Takes some 200 ms: do it once. */
export function loadResources(): Resources {
  return { tokenizer: winkTokenizer(), gazetteer: loadGazetteer() };
}
