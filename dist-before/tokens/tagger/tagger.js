import { Stepwise } from "../../learn/stepwise.js";
import { SentenceView, tagNames } from "./sentence.js";
import { tagTemplates } from "./templates.js";
/** The numbers of all tags. */
export const allTags = Uint8Array.from(tagNames, (_, number) => number);
/** A greedy tagger, from left to right, over trained weights. */
export function taggerOf({ weights, plan }, table) {
    const view = new SentenceView(table);
    const steps = new Stepwise(weights, tagTemplates, plan);
    return {
        tag(forms, hints, tags) {
            view.read(forms, hints);
            for (let at = 0; at < forms.length; at++) {
                view.readToken(at, tags);
                tags[at] = steps.bestOf(view.atoms, allTags);
            }
        },
    };
}
//# sourceMappingURL=tagger.js.map