import { dataTable } from "../data-table.js";
import { type Child, h } from "../dom.js";
import { filtered, holdsWords, optionsOf } from "../filters.js";
import type { Model } from "../model.js";
import { articleLink, entityLink, inSentence, sentenceText, viewHeading } from "../parts.js";
import type { Route } from "../route.js";
import type { Money } from "../tables.js";
import type { View } from "../view.js";
import { numberInWords, plain } from "../words.js";

/** Amounts of money: how much, from whom, to whom, what for. */
export function money(model: Model, route: Route): View {
  const rows = model.all("money");
  const filters = [
    { name: "q", label: "Words in the sentence" },
    { name: "currency", label: "Currency", options: optionsOf(rows, currencyOf) },
    {
      name: "party",
      label: "Payer or payee",
      options: optionsOf(
        rows,
        ({ payer_id, payee_id }) => [payer_id, payee_id].filter((id) => id !== null),
        model.nameOf,
      ),
    },
  ];
  return {
    title: "Money",
    content: [
      viewHeading("Money"),
      filtered(route, filters, (chosen) => {
        const holds = holdsWords(chosen("q"));
        const found = rows.filter(
          (row) =>
            (chosen("currency") === "" || currencyOf(row) === chosen("currency")) &&
            (chosen("party") === "" || row.payer_id === chosen("party") || row.payee_id === chosen("party")) &&
            holds(sentenceOf(model, row)),
        );
        return moneyTable(model, found);
      }),
    ],
  };
}

function moneyTable(model: Model, rows: readonly Money[]): HTMLElement {
  const name = (id: string | null) => (id === null ? null : model.nameOf(id));
  const link = (id: string | null): Child => id !== null && entityLink(model, id);
  return dataTable(rows, {
    caption: "Amounts of money",
    rowName: "amount",
    csvName: "money.csv",
    columns: [
      {
        name: "Amount",
        text: sortedBy,
        cell: (row) => h("b", { class: "money" }, amountInWords(row)),
        width: "narrow",
      },
      { name: "Currency", text: currencyOf },
      { name: "Payer", text: ({ payer_id }) => name(payer_id), cell: ({ payer_id }) => link(payer_id) },
      { name: "Payee", text: ({ payee_id }) => name(payee_id), cell: ({ payee_id }) => link(payee_id) },
      { name: "Purpose", text: ({ purpose }) => purpose },
      {
        name: "Sentence",
        width: "wide",
        text: (row) => sentenceOf(model, row),
        cell: (row) => {
          const article = model.article(row.doc_id);
          return article ? inSentence(article, row) : row.surface;
        },
      },
      {
        name: "Article",
        text: ({ doc_id }) => model.article(doc_id)?.headline ?? doc_id,
        cell: (row) => articleLink(model, row.doc_id, { rowId: row.money_id }),
      },
    ],
  });
}

function sentenceOf(model: Model, row: Money): string {
  const article = model.article(row.doc_id);
  return article ? sentenceText(article, row) : row.surface;
}

function currencyOf({ currency, currency_candidates }: Money): string {
  return currency ?? (currency_candidates.length > 0 ? `${currency_candidates.join(" or ")}?` : "unknown");
}

/** What amounts are sorted by: that of a range is its lower end. */
function sortedBy({ amount, amount_min }: Money): number | null {
  return amount ?? amount_min;
}

/** `more than 425,000,000`; the article's words where they give no number. */
export function amountInWords({ amount, amount_min, amount_max, modifier, surface }: Money): string {
  const value =
    amount !== null
      ? numberInWords(amount)
      : amount_min === null && amount_max === null
        ? surface
        : `${amount_min === null ? "" : numberInWords(amount_min)} – ${amount_max === null ? "" : numberInWords(amount_max)}`;
  return modifier === null ? value : `${plain(modifier)} ${value}`;
}
