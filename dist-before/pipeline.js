import { dateStage, timexStage } from "./dates/stage.js";
import { pipeline } from "./document/stage.js";
import { eventStage } from "./events/stage.js";
import { mentionStage } from "./mentions/stage.js";
import { moneyStage } from "./money/stage.js";
import { nameStage } from "./names/stage.js";
import { quotationStage } from "./quotations/stage.js";
import { statementStage } from "./statements/stage.js";
import { syntaxStage } from "./syntax/stage.js";
import { tokenStage } from "./tokens/stage.js";
/** The first stages alone, for what needs sentences and tokens and no more. */
export function tokenPipeline({ tokenizer, tagger }) {
    return (pipeline()
        // Before tokens: a sentence must know where a quotation closes.
        .add(quotationStage)
        .add(tokenStage(tokenizer, tagger)));
}
/** The stages up to syntax, for what needs trees and no more. */
export function syntaxPipeline({ tokenizer, tagger, parser }) {
    return tokenPipeline({ tokenizer, tagger }).add(syntaxStage(parser));
}
/** The stages in order. Every article goes through all of them; nothing here touches disk. */
export function articlePipeline({ tokenizer, tagger, parser, nameTagger, gazetteer, lexicon }) {
    return (syntaxPipeline({ tokenizer, tagger, parser })
        .add(nameStage(nameTagger, lexicon))
        // Time expressions are found here and resolved after statements: "yesterday" in a quotation counts from the day it was spoken.
        .add(timexStage)
        .add(moneyStage(gazetteer))
        .add(mentionStage(gazetteer, lexicon))
        .add(statementStage)
        .add(dateStage)
        // Last: an event needs to know in whose statement it is told, and when that was.
        .add(eventStage(gazetteer)));
}
//# sourceMappingURL=pipeline.js.map