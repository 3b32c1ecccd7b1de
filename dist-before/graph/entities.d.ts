import type { Sha256 } from "../document/hash.js";
import type { CorpusEntity, Member } from "./graph.js";
import type { Cluster } from "./partition.js";
import { type Profile } from "./profile.js";
import { type Rows, type Store } from "./store.js";
import type { ArticleSummary } from "./summary.js";
/** An entity, and the local entities it joins, in article order. */
export interface LinkedEntity {
    readonly entity: CorpusEntity;
    readonly members: readonly Member[];
}
/** What making ids needs beside the entity. */
export interface IdContext {
    readonly articles: Rows<ArticleSummary>;
    readonly sha256: Sha256;
    readonly store: Store;
}
/**
 * Makes entities of linked profiles, in the order of their first members. An id is the type and a name: the
 * gazetteer's or the user's when they know one, else the name in the first article (in order of publication) that gives more than one
 * word of it, else in the first. Of several entities with one name the first keeps it; the others add their country
 * when that makes a difference, else a hash of where they first stand. Articles published later therefore never change
 * an id, unless they show two entities to be one or give a bare family name its person. Ids that the user's lexicon gives
 * come before all others.
 */
export declare function entitiesOf(clusters: Iterable<Cluster>, profiles: Rows<Profile>, context: IdContext): Generator<LinkedEntity>;
