import { calendarRules } from "./rules/calendar.js";
import { clockRules } from "./rules/clock.js";
import { deicticRules } from "./rules/deictic.js";
import { durationRules } from "./rules/durations.js";
import { holidayRules } from "./rules/holidays.js";
import { partRules } from "./rules/parts.js";
import { periodRules } from "./rules/periods.js";
import { referenceRules } from "./rules/references.js";
import { setRules } from "./rules/sets.js";
/** The rules of this stage; of two that match at the same place the longer wins, then the earlier one here. */
export const dateRules = [
    ...calendarRules,
    ...holidayRules,
    ...partRules,
    ...periodRules,
    ...clockRules,
    ...deicticRules,
    ...setRules,
    ...durationRules,
    ...referenceRules,
];
//# sourceMappingURL=rules.js.map