import type { Resources } from "../pipeline.js";
import { loadResources } from "./load-resources.js";

let loaded: Resources | null = null;

/** The resources of this process, loaded when they are first needed: a second run does not pay for them again. */
export function sharedResources(): Resources {
  loaded ??= loadResources();
  return loaded;
}
