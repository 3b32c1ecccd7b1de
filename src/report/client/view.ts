import type { Child } from "./dom.js";
import type { Model } from "./model.js";
import type { Route } from "./route.js";

/** What a view shows. */
export interface View {
  /** The title of the page. */
  readonly title: string;
  readonly content: Child;
}

/** Makes a view of the page's data for an address. */
export type ViewMaker = (model: Model, route: Route) => View;
