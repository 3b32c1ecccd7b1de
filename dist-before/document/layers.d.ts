import type { Article } from "./article.js";
import type { Dates, Timex } from "./dates.js";
import type { Event } from "./events.js";
import type { Mentions } from "./mentions.js";
import type { Money } from "./money.js";
import type { Name } from "./names.js";
import type { Quotation } from "./quotations.js";
import type { Statement } from "./statements.js";
import type { Syntax } from "./syntax.js";
import type { Text } from "./tokens.js";
/** Every layer an article can carry, by name. Each stage writes one; nothing rewrites one. Lists are sorted by position. */
export interface Layers {
    readonly quotations: readonly Quotation[];
    readonly tokens: Text;
    readonly syntax: Syntax;
    readonly names: readonly Name[];
    readonly timexes: readonly Timex[];
    readonly money: readonly Money[];
    readonly mentions: Mentions;
    readonly statements: readonly Statement[];
    readonly dates: Dates;
    readonly events: readonly Event[];
}
export type LayerName = keyof Layers;
/** An article with the layers named in `Have`. */
export type Annotated<Have extends LayerName = never> = Article & Pick<Layers, Have>;
/** An article with every layer: what the corpus graph and the datasets read. */
export type AnnotatedArticle = Annotated<LayerName>;
