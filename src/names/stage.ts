import { stage } from "../document/stage.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";

/** Finds proper names and their types. */
export function nameStage(_gazetteer: Gazetteer) {
  return stage({ name: "names", reads: ["quotations", "tokens", "syntax"], writes: "names", run: () => [] });
}
