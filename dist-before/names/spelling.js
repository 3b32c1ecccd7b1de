import { isWrittenLikeName } from "./lettering.js";
/** Looks at a printed word. */
export function spellingOf(text) {
    const lower = withoutStop(text.toLowerCase().replaceAll(/[’‘]/gu, "'"));
    return {
        text,
        lower,
        isNamelike: isWrittenLikeName(text),
        isRaised: /^\p{Lu}/u.test(text),
        isLowered: /^\p{Ll}/u.test(text),
        isLong: lower.length > 3 && /\p{L}/u.test(text),
        hasSmall: /\p{Ll}/u.test(text),
    };
}
const withoutStop = (lower) => (lower.endsWith(".") ? lower.replace(/(?<=[^.]{2})\.$/u, "") : lower);
//# sourceMappingURL=spelling.js.map