import { eventModes } from "../../../document/events.js";
import { suggestion } from "../nearest.js";
import type { Problem } from "../problems.js";
import { either } from "../problems.js";
import type { GoldArticle } from "../schema.js";

/** Modes that the type of their event does not have. */
export function modeProblems({ events }: GoldArticle): readonly Problem[] {
  return events.flatMap(({ type, modes }, index) => {
    const known = eventModes[type] ?? [];
    return modes.flatMap((mode, place): Problem[] => {
      if (known.includes(mode)) return [];
      const expected = known.length === 0 ? `none: ${type} has no modes` : either(known);
      const path = ["events", index, "modes", place];
      return [{ path, found: mode, expected, remedy: suggestion(mode, known, "correct it or leave it out") }];
    });
  });
}
