import type { Article } from "../document/article.js";
import { paragraphsOf } from "../document/paragraphs.js";
import type { Quotation } from "../document/quotations.js";
import { covers, itemAt, type Span } from "../document/span.js";
import { stage } from "../document/stage.js";
import type { Sentence, Text, Token } from "../document/tokens.js";
import { repaired } from "./repair.js";
import { type SentenceLimits, sentenceEnds } from "./sentences.js";
import { type LooseToken, tokenize } from "./tokenize.js";
import type { Tokenizer } from "./wink.js";

/** Splits an article into paragraphs, sentences and tokens (wink), with wink's part of speech and lemma. */
export function tokenStage(tokenizer: Tokenizer) {
  return stage({
    name: "tokens",
    reads: ["quotations"],
    writes: "tokens",
    run(doc): Text {
      const paragraphs = paragraphsOf(doc.text);
      const limits = limitsOf(doc);
      const tokens: Token[] = [];
      const sentences: Sentence[] = [];
      paragraphs.forEach((paragraph, number) => {
        const loose = tokenize(doc.text, paragraph, tokenizer);
        let first = 0;
        for (const end of sentenceEnds(doc.text, loose, limits)) {
          const own = repaired(doc.text, loose.slice(first, end));
          sentences.push(sentenceOf(own, { doc, firstToken: tokens.length, paragraph: number }));
          for (const token of own) tokens.push({ ...token, sentence: sentences.length - 1 });
          first = end;
        }
      });
      return { tokens, sentences, paragraphs };
    },
  });
}

/** A dateline and a tweet are units: a sentence ends behind them, none ends inside a dateline. */
function limitsOf({ dateline, tweets }: Article): SentenceLimits {
  const breaks = tweets.flatMap((tweet) => [tweet.content.end, tweet.end]);
  if (dateline) breaks.push(dateline.end);
  return { breaks, holds: dateline ? [dateline] : [] };
}

interface Surroundings {
  readonly doc: Article & { readonly quotations: readonly Quotation[] };
  readonly firstToken: number;
  readonly paragraph: number;
}

function sentenceOf(own: readonly LooseToken[], { doc, firstToken, paragraph }: Surroundings): Sentence {
  const span: Span = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  const words = own.filter((token) => token.partOfSpeech !== "PUNCT");
  const isIn = (stretches: readonly Span[]) =>
    words.length > 0 &&
    words.every((word) => {
      const at = itemAt(stretches, word.start);
      return at !== null && covers(at, word);
    });
  return {
    ...span,
    firstToken,
    endToken: firstToken + own.length,
    paragraph,
    isQuoted: isIn(doc.quotations),
    isBoilerplate: isIn(doc.furniture.filter((piece) => piece.kind !== "subheading")),
  };
}
