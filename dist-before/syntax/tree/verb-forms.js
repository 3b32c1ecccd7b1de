import { verbShape } from "../../document/verbs.js";
import { bareInfinitiveVerbs } from "../verb-lists.js";
import { relation } from "./relation.js";
const fixedForms = new Map([
    ["be", "base"],
    ["been", "participle"],
    ["being", "gerund"],
    ["having", "gerund"],
]);
/** The form of a verb group that `to` or an auxiliary opens. */
export function formOfAuxiliary(first) {
    return fixedForms.get(first) ?? "finite";
}
/** The form of a verb that stands without `to` and auxiliaries. */
export function formOfVerb({ tokens }, verb, setting) {
    const token = tokens[verb];
    const lower = token?.lower ?? "";
    const fixed = fixedForms.get(lower);
    if (fixed)
        return fixed === "base" && setting.hasSubject ? "finite" : fixed;
    if (token?.partOfSpeech === "AUX")
        return "finite";
    const shape = verbShape(lower);
    if (shape.gerund)
        return "gerund";
    if (shape.third)
        return "finite";
    if (shape.past || (shape.participle && !shape.base))
        return formOfPast(shape, setting);
    return formOfBase(setting);
}
/** `said`, `seized`: finite, or a participle. */
function formOfPast({ past, participle }, setting) {
    if (!participle)
        return "finite";
    const { own, below, hasSubject, isUnderWith, above } = setting;
    if (hasSubject)
        return isUnderWith ? "participle" : "finite";
    if (!past)
        return "participle";
    if ((own & (relation.adnominal | relation.adverbial | relation.openComplement)) !== 0)
        return "participle";
    if ((own & relation.relative) !== 0)
        return "finite";
    if ((own & relation.conjunct) !== 0)
        return above?.group.form === "participle" ? "participle" : "finite";
    return isLostMain(setting) || (below & (relation.object | relation.content)) !== 0 ? "finite" : "participle";
}
/** A main verb whose subject the parser did not find: `In January, American Medical brought in a new chief`. */
const isLostMain = ({ own, above }) => !above && (own & relation.loose) !== 0;
/** `recognize`: finite, a bare infinitive, an imperative. */
function formOfBase({ own, hasSubject, above, aboveLemma }) {
    if (hasSubject) {
        const isBare = (own & (relation.content | relation.openComplement)) !== 0 && bareInfinitiveVerbs.has(aboveLemma);
        return isBare ? "base" : "finite";
    }
    if ((own & relation.relative) !== 0)
        return "finite";
    const isJoined = (own & relation.conjunct) !== 0 && above?.group.form === "finite";
    return isJoined && !above.group.hasAuxiliary ? "finite" : "base";
}
//# sourceMappingURL=verb-forms.js.map