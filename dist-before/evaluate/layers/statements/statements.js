import { statementErrors } from "./statement-errors.js";
import { attributionMeasures, statementMeasures } from "./statement-measures.js";
import { compare } from "./statement-pairs.js";
import { spanMeasures } from "./statement-spans.js";
/**
 * Scores attributed statements: who said what, in which words of the text. Predictions are paired with the gold one to
 * one, the most similar contents first. A content is found when at least half of the tokens of either are in both, and a
 * speaker is right given that when a telling word of it is.
 */
export function scoreStatements(samples, { onlyStatements = false } = {}) {
    const compared = samples.map((sample) => ({ sample, comparison: compare(sample, onlyStatements) }));
    const documents = compared.map(({ comparison }) => comparison);
    return {
        layer: "statements",
        measures: [...statementMeasures(documents), ...attributionMeasures(documents), ...spanMeasures(documents)],
        errors: compared.flatMap(({ sample, comparison }) => statementErrors(sample, comparison)),
    };
}
//# sourceMappingURL=statements.js.map