import { codeAfter, codeBefore } from "./codes.js";
import { minorLetter, minorUnit } from "./minor-rules.js";
import { dollarSign, signAfter, signBefore } from "./sign-rules.js";
import { vagueAmount, wordAfter, wordBefore } from "./word-rules.js";
/** The rules of this stage. Where two find overlapping amounts the one that begins earlier wins, then the longer one. */
export const moneyRules = [
    codeBefore,
    codeAfter,
    dollarSign,
    signBefore,
    signAfter,
    wordAfter,
    wordBefore,
    minorUnit,
    minorLetter,
    vagueAmount,
];
//# sourceMappingURL=rules.js.map