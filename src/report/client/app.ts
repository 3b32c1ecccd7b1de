import { type Child, fill, h } from "./dom.js";
import type { Model } from "./model.js";
import { hrefOf, type Route, readRoute } from "./route.js";
import { themeSwitch } from "./theme.js";
import type { View, ViewMaker } from "./view.js";
import { article } from "./views/article.js";
import { articles } from "./views/articles.js";
import { entities } from "./views/entities.js";
import { entity } from "./views/entity.js";
import { incident, incidents } from "./views/incidents.js";
import { missing } from "./views/missing.js";
import { money } from "./views/money.js";
import { network } from "./views/network.js";
import { overview } from "./views/overview.js";
import { run } from "./views/run.js";
import { statements } from "./views/statements.js";
import { timeline } from "./views/timeline.js";
import { numberInWords } from "./words.js";

/** The views, by their names in the address; those without a `tab` are reached from others. */
const views: Readonly<Record<string, { readonly make: ViewMaker; readonly tab?: string; readonly within?: string }>> = {
  overview: { make: overview, tab: "Overview" },
  articles: { make: articles, tab: "Articles" },
  article: { make: article, within: "articles" },
  statements: { make: statements, tab: "Statements" },
  timeline: { make: timeline, tab: "Timeline" },
  entities: { make: entities, tab: "Entities" },
  entity: { make: entity, within: "entities" },
  network: { make: network, tab: "Network" },
  money: { make: money, tab: "Money" },
  incidents: { make: incidents, tab: "Incidents" },
  incident: { make: incident, within: "incidents" },
  run: { make: run, tab: "Run" },
};

/** Shows the page and follows the address. */
export function startApp(app: HTMLElement, model: Model): void {
  const main = h("main", { id: "main" });
  const tabs = h("nav", { class: "tabs", "aria-label": "Views" });
  fill(
    app,
    h(
      "button",
      { type: "button", class: "skip", onclick: () => main.querySelector("h1")?.focus() },
      "Skip to the content",
    ),
    h("header", {}, h("a", { class: "brand", href: hrefOf("overview") }, "Dateline"), tabs, themeSwitch()),
    sampleNotice(model),
    main,
    h(
      "footer",
      {},
      `Made by Dateline ${model.data.facts.dateline}. Read by rules and models, not by people: every row leads to the words it comes from.`,
    ),
  );
  const show = (isFirst: boolean) => {
    const route = readRoute(location.hash);
    const view = viewOf(model, route);
    document.title = `${view.title} – Dateline report`;
    fill(tabs, tabLinks(route));
    fill(main, view.content);
    // Says which address is shown: for tests, which have to wait for it.
    main.dataset.address = location.hash;
    tabs.querySelector('[aria-current="page"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (isFirst) return;
    const hasTarget = route.parameters.has("row");
    main.querySelector("h1")?.focus({ preventScroll: hasTarget });
    if (!hasTarget) window.scrollTo(0, 0);
  };
  window.addEventListener("hashchange", () => show(false));
  show(true);
}

function viewOf(model: Model, route: Route): View {
  const view = Object.hasOwn(views, route.view) ? views[route.view] : undefined;
  return view ? view.make(model, route) : missing("view", route.view);
}

function tabLinks({ view }: Route): Child {
  const current = views[view]?.within ?? view;
  return Object.entries(views).map(
    ([name, { tab }]) =>
      tab !== undefined && h("a", { href: hrefOf(name), "aria-current": name === current ? "page" : null }, tab),
  );
}

/** Says how much of the corpus the page shows, when it is not all. */
function sampleNotice({ articles, data }: Model): Child {
  const [shown, all] = [articles.length, data.counts.articles];
  return (
    shown < all &&
    h(
      "p",
      { class: "notice", role: "note" },
      h("b", {}, `${numberInWords(shown)} of ${numberInWords(all)} articles are shown, `),
      "drawn by a hash of their ids. The numbers of the overview, of entities and of rules are those of all articles; lists hold what stands in the articles shown. The datasets beside this page hold everything.",
    )
  );
}
