import { eventModes } from "../../../document/events.js";
import { suggestion } from "../nearest.js";
import { either } from "../problems.js";
/** Modes that the type of their event does not have. */
export function modeProblems({ events }) {
    return events.flatMap(({ type, modes }, index) => {
        const known = eventModes[type] ?? [];
        return modes.flatMap((mode, place) => {
            if (known.includes(mode))
                return [];
            const expected = known.length === 0 ? `none: ${type} has no modes` : either(known);
            const path = ["events", index, "modes", place];
            return [{ path, found: mode, expected, remedy: suggestion(mode, known, "correct it or leave it out") }];
        });
    });
}
//# sourceMappingURL=modes.js.map