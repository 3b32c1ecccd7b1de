import { h } from "../dom.js";
import { viewHeading } from "../parts.js";
import { hrefOf } from "../route.js";
import type { View } from "../view.js";

/** What is shown for an id that the page does not hold. */
export function missing(what: string, id: string | null): View {
  return {
    title: "Not on this page",
    content: [
      viewHeading("Not on this page"),
      h(
        "p",
        {},
        `This page holds no ${what} `,
        h("code", {}, id ?? "without an id"),
        ". It may show a sample of the corpus only: the datasets beside it hold all.",
      ),
      h("p", {}, h("a", { href: hrefOf("overview") }, "To the overview")),
    ],
  };
}
