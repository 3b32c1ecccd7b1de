import { stage } from "../document/stage.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";

/** Finds who did what to whom, when, where and for how much. */
export function eventStage(_gazetteer: Gazetteer) {
  return stage({
    name: "events",
    reads: ["quotations", "tokens", "syntax", "names", "timexes", "money", "mentions", "statements", "dates"],
    writes: "events",
    run: () => [],
  });
}
