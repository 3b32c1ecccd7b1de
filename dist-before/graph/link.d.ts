import { type Cluster } from "./partition.js";
import type { Profile } from "./profile.js";
import type { Rows, Store } from "./store.js";
/**
 * Decides which profiles are one entity. First come pairs with strong evidence, the strongest first; a union is refused
 * when any two members of the clusters are kept apart by contrary evidence. Then come pairs with weak evidence (a bare
 * family name) and profiles with strong evidence for two clusters that are apart (a namesake of both): a pair counts if
 * for neither side there is a rival nearly as good, or the rivals are in far fewer articles. Clusters come in no useful
 * order.
 */
export declare function linkProfiles(profiles: Rows<Profile>, store: Store): Generator<Cluster>;
