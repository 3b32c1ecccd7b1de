import { loadGazetteer } from "./gazetteer/load.js";
import type { Resources } from "./pipeline.js";
import { winkTokenizer } from "./tokens/wink.js";

/** Loads what the stages need: wink's model and the gazetteer that ships with Dateline. Takes some 150 ms, importing what it needs some 500 more: do it once. */
export function loadResources(): Resources {
  return { tokenizer: winkTokenizer(), gazetteer: loadGazetteer() };
}
