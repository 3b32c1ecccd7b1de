import { type Scene } from "./scene.js";
/** The nouns that may stand for an organization named before, in lower case. */
export declare const organizationNouns: readonly string[];
/** Resolves `the press service of …`, `the ministry`, `the company` at a token to the organization meant, if that is plain. */
export declare function readOrganizationNominal(scene: Scene, index: number): void;
