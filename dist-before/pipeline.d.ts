import type { Gazetteer } from "./gazetteer/gazetteer.js";
import type { Lexicon } from "./gazetteer/user/lexicon.js";
import type { NameTagger } from "./names/tagger/tagger.js";
import type { Parser } from "./syntax/parser/parser.js";
import type { Tagger } from "./tokens/tagger/tagger.js";
import type { Tokenizer } from "./tokens/wink.js";
/** What the stages need from outside: loaded once by `run/`, handed in here. */
export interface Resources {
    readonly tokenizer: Tokenizer;
    readonly tagger: Tagger;
    readonly parser: Parser;
    readonly nameTagger: NameTagger;
    readonly gazetteer: Gazetteer;
    /** The names a user knows; null when there are none. */
    readonly lexicon: Lexicon | null;
}
/** The first stages alone, for what needs sentences and tokens and no more. */
export declare function tokenPipeline({ tokenizer, tagger }: Pick<Resources, "tokenizer" | "tagger">): import("./document/stage.js").Pipeline<"quotations" | "tokens">;
/** The stages up to syntax, for what needs trees and no more. */
export declare function syntaxPipeline({ tokenizer, tagger, parser }: Pick<Resources, "tokenizer" | "tagger" | "parser">): import("./document/stage.js").Pipeline<"quotations" | "syntax" | "tokens">;
/** The stages in order. Every article goes through all of them; nothing here touches disk. */
export declare function articlePipeline({ tokenizer, tagger, parser, nameTagger, gazetteer, lexicon }: Resources): import("./document/stage.js").Pipeline<"dates" | "events" | "mentions" | "money" | "names" | "quotations" | "statements" | "syntax" | "timexes" | "tokens">;
