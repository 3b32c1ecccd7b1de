import { accuseNouns, accuseVerbs } from "./rules/accuse.js";
import { agreeNouns, agreeVerbs } from "./rules/agree.js";
import { aidNouns, aidVerbs } from "./rules/aid.js";
import { assaultVerbs } from "./rules/assault.js";
import { assaultNouns } from "./rules/assault-nouns.js";
import { coerceNouns, coerceVerbs } from "./rules/coerce.js";
import { concedeNouns, concedeVerbs } from "./rules/concede.js";
import { consultNouns, consultVerbs } from "./rules/consult.js";
import { cooperateNouns, cooperateVerbs } from "./rules/cooperate.js";
import { mobilizeNouns, mobilizeVerbs } from "./rules/mobilize.js";
import { disasterVerbs, otherNouns, otherVerbs } from "./rules/other.js";
import { protestNouns, protestVerbs } from "./rules/protest.js";
import { rejectNouns, rejectVerbs } from "./rules/reject.js";
import { requestNouns, requestVerbs } from "./rules/request.js";
import { retreatNouns, retreatVerbs } from "./rules/retreat.js";
import { sanctionNouns, sanctionVerbs } from "./rules/sanction.js";
import { supportNouns, supportVerbs } from "./rules/support.js";
import { threatenNouns, threatenVerbs } from "./rules/threaten.js";
/** Verb rules in order of trial: refusal before threat before promise, then the plain acts. */
export const verbRules = [
    ...disasterVerbs,
    ...rejectVerbs,
    ...threatenVerbs,
    ...accuseVerbs,
    ...requestVerbs,
    ...aidVerbs,
    ...agreeVerbs,
    ...concedeVerbs,
    ...retreatVerbs,
    ...sanctionVerbs,
    ...coerceVerbs,
    ...mobilizeVerbs,
    ...assaultVerbs,
    ...protestVerbs,
    ...consultVerbs,
    ...supportVerbs,
    ...cooperateVerbs,
    ...otherVerbs,
];
/** Noun rules in order of trial. */
export const nounRules = [
    ...rejectNouns,
    ...threatenNouns,
    ...accuseNouns,
    ...requestNouns,
    ...agreeNouns,
    ...concedeNouns,
    ...retreatNouns,
    ...sanctionNouns,
    ...coerceNouns,
    ...mobilizeNouns,
    ...protestNouns,
    ...assaultNouns,
    ...consultNouns,
    ...supportNouns,
    ...cooperateNouns,
    ...aidNouns,
    ...otherNouns,
];
/** The rules of this stage, in order of trial. */
export const eventRules = [...verbRules, ...nounRules];
//# sourceMappingURL=rules.js.map