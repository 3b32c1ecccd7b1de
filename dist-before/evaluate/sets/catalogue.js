import { coreferenceSet } from "./coreference.js";
import { dateSet } from "./dates.js";
import { eventSet } from "./events.js";
import { moneySet } from "./money.js";
import { nameSet } from "./names.js";
import { statementSet } from "./statements.js";
import { syntaxSet } from "./syntax.js";
/** Every kind of external set that can be scored; a new one is one object and a line here. */
export const externalSets = [
    nameSet,
    dateSet,
    moneySet,
    statementSet,
    eventSet,
    coreferenceSet,
    syntaxSet,
];
//# sourceMappingURL=catalogue.js.map