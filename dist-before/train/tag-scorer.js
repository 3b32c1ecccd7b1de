import { highest } from "../learn/averaged-perceptron.js";
import { compileTemplates } from "../learn/templates.js";
import { SentenceView, tagNames } from "../tokens/tagger/sentence.js";
import { tagTemplates } from "../tokens/tagger/templates.js";
/** Tags with all features at once: for training. */
export class TagScorer {
    /** The features of the token in question. */
    features = new Int32Array(tagTemplates.lines.length);
    templates = compileTemplates(tagTemplates.lines, tagTemplates.names);
    scores = new Float64Array(tagNames.length);
    weights;
    view;
    constructor(weights, table) {
        this.weights = weights;
        this.view = new SentenceView(table);
    }
    /** Tags a sentence; `told` hears of each token which tag it gets. */
    tag({ forms, hints }, told) {
        const given = new Uint8Array(forms.length);
        this.view.read(forms, hints);
        for (let at = 0; at < forms.length; at++) {
            this.view.readToken(at, given);
            this.templates.write(this.view.atoms, this.features, 0);
            this.weights.score(this.features, this.features.length, this.scores);
            const tag = highest(this.scores);
            given[at] = tag;
            told(at, tag);
        }
    }
}
//# sourceMappingURL=tag-scorer.js.map