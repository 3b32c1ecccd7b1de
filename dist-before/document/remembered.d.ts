/** The same function, which keeps its answers: for pure ones that cost more than a look-up. Equal texts get the same object. */
export declare function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer;
