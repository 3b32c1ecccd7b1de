import { annotateText } from "../testing/annotate.js";
import { moneyParties } from "./money-parties.js";

/** Payer and payee of the first amount, by name. */
function partiesIn(text: string): [string | null, string | null] {
  const article = annotateText(text);
  const [parties] = moneyParties(article);
  const name = (entity: number | null | undefined) => article.mentions.entities[entity ?? -1]?.name ?? null;
  return [name(parties?.payer), name(parties?.payee)];
}

test.each<[string, string | null, string | null]>([
  ["Norway donated $40 million to Ghana.", "Norway", "Ghana"],
  ["A court fined Google €2.4 billion for antitrust violations.", "Google", null],
  ["Microsoft bought Nokia for $7.2 billion in 2013.", "Microsoft", null],
  ["Apple was fined $14 million by France.", "Apple", null],
  ["Shell did not pay $5 million to Nigeria.", null, null],
  ["Oil rose to $85 a barrel on Monday.", null, null],
])("%s", (text, payer, payee) => {
  expect(partiesIn(text)).toEqual([payer, payee]);
});
