import { surfaceOf } from "../document/span.js";
import { annotateText } from "../testing/annotate.js";
import { moneyPurpose } from "./money-purpose.js";

test.each<[string, string | null]>([
  ["Canada announced a $500 million military aid package for Poland.", "military aid package"],
  ["Germany sent Ukraine $60 million in weapons and equipment as the war went on.", "weapons and equipment"],
  ["The army bought $60 million worth of ammunition, a spokesman said.", "ammunition"],
  ["He spent $50,000 in Las Vegas.", null],
  ["The company lost $3 million in total.", null],
  ["The company lost $3 million in May.", null],
  ["The company lost $3 million in the same period.", null],
  ["Donations have passed the $1 billion mark.", null],
  ["Oil rose to $85 a barrel on Monday.", null],
])("%s", (text, purpose) => {
  const article = annotateText(text);
  const [money] = article.money;
  const found = money ? moneyPurpose(article, money) : null;
  expect(found && surfaceOf(article.text, found)).toBe(purpose);
});
