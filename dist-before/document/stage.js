/** Declares a stage and infers its layers. */
export function stage(spec) {
    return spec;
}
/** An error thrown inside a stage, with the stage's name. */
export class StageError extends Error {
    stage;
    constructor(stageName, cause) {
        super(`stage ${stageName} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
        this.stage = stageName;
    }
}
/** Starts a pipeline: add stages in order, then run it on one article at a time. `run` throws `StageError`. */
export function pipeline(steps = []) {
    return {
        steps,
        add: (next) => pipeline([...steps, next]),
        run(article) {
            let doc = article;
            for (const step of steps)
                doc = { ...doc, [step.writes]: runStep(step, doc) };
            // Safe: `add` let in only stages whose inputs were there.
            return doc;
        },
    };
}
function runStep(step, doc) {
    try {
        return step.run(doc);
    }
    catch (cause) {
        throw new StageError(step.name, cause);
    }
}
//# sourceMappingURL=stage.js.map