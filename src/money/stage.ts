import { stage } from "../document/stage.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";

/** Finds amounts of money. */
export function moneyStage(_gazetteer: Gazetteer) {
  return stage({ name: "money", reads: ["tokens", "names"], writes: "money", run: () => [] });
}
