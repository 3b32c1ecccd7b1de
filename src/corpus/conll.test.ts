import type { Text } from "../document/tokens.js";
import { corpusArticle } from "../testing/corpus-article.js";
import type { GoldText } from "./article.js";
import { nameColumns } from "./conll.js";

/** For tests: words and marks as tokens, lines as sentences. */
function reader({ text }: GoldText): Pick<Text, "tokens" | "sentences"> {
  const lines = [...text.matchAll(/[^\n]+/gu)];
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map((match) => {
    const sentence = lines.findLastIndex(({ index }) => index <= match.index);
    const [surface] = match;
    const word = {
      form: surface,
      lower: surface.toLowerCase(),
      lemma: surface.toLowerCase(),
      partOfSpeech: "X" as const,
    };
    return { start: match.index, end: match.index + surface.length, ...word, sentence };
  });
  const sentences = lines.map((line, sentence) => {
    const own = tokens.filter((token) => token.sentence === sentence);
    const firstToken = tokens.findIndex((token) => token.sentence === sentence);
    const span = { start: line.index, end: line.index + line[0].length };
    return {
      ...span,
      firstToken,
      endToken: firstToken + own.length,
      paragraph: sentence,
      isQuoted: false,
      isBoilerplate: false,
    };
  });
  return { tokens, sentences };
}

test("a token a line with its tag, an empty line behind each sentence", () => {
  const article = corpusArticle(
    "🌍 <PERSON o name=Ruoro>Akinyi Ruoro</PERSON>, <PERSON o pronoun>she</PERSON>\n<NORP>Kenyan</NORP> <ORG handle>@boma</ORG>",
  );
  expect(nameColumns(article, reader)).toEqual({
    content:
      "-DOCSTART-\tx1\n\n🌍\tO\nAkinyi\tB-PERSON\nRuoro\tI-PERSON\n,\tO\nshe\tO\n\nKenyan\tB-NORP\n@\tB-ORG\nboma\tI-ORG\n\n",
    findings: [],
  });
});

test.each([
  ["within a token", "pro<PLACE subtype=country country=KEN>Kenya</PLACE>n", "pro[Kenya]n"],
  ["over a line end", "<ORG>Boma\nBank</ORG> fell", "[Boma\\nBank] fell"],
])("a name %s is told and left out", (_, markup, found) => {
  const { content, findings } = nameColumns(corpusArticle(markup), reader);
  expect(findings.map((each) => each.found)).toEqual([`the name in "${found}"`]);
  expect(content).not.toMatch(/[BI]-/u);
});
