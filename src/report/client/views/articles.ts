import { dataTable } from "../data-table.js";
import { filtered, holdsWords } from "../filters.js";
import type { Model } from "../model.js";
import { articleLink, viewHeading } from "../parts.js";
import type { Route } from "../route.js";
import type { Article } from "../unpack.js";
import type { View } from "../view.js";

/** All articles of the page. */
export function articles(model: Model, route: Route): View {
  const show = (words: string) => {
    const holds = holdsWords(words);
    const found =
      words === ""
        ? model.articles
        : model.articles.filter(({ headline, row }) =>
            holds(`${headline} ${row.text} ${row.source_path} ${row.doc_id}`),
          );
    return dataTable(found, {
      caption: "Articles",
      rowName: "article",
      csvName: "articles.csv",
      columns: [
        {
          name: "Article",
          text: ({ headline }) => headline,
          cell: ({ row }) => articleLink(model, row.doc_id),
          width: "wide",
        },
        { name: "Published", text: ({ row }) => row.published_on, width: "narrow" },
        { name: "From", text: ({ row }) => [row.agency, row.dateline_place].filter(Boolean).join(", ") },
        { name: "Source", text: ({ row }) => row.source_path },
        { name: "Statements", text: (article) => sizeOf(article, "statements") },
        { name: "Events", text: (article) => sizeOf(article, "events") },
        { name: "Mentions", text: (article) => sizeOf(article, "mentions") },
      ],
    });
  };
  return {
    title: "Articles",
    content: [
      viewHeading("Articles"),
      filtered(route, [{ name: "q", label: "Words in title or text" }], (chosen) => show(chosen("q"))),
    ],
  };
}

function sizeOf(article: Article, table: "statements" | "events" | "mentions"): number {
  return article.rows(table).length;
}
