import { stage } from "../document/stage.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";

/** Links names, handles, titles and pronouns into the entities of the article. */
export function mentionStage(_gazetteer: Gazetteer) {
  return stage({
    name: "mentions",
    reads: ["quotations", "tokens", "syntax", "names"],
    writes: "mentions",
    run: () => ({ mentions: [], entities: [] }),
  });
}
