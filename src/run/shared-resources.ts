import type { Resources } from "../pipeline.js";
import { type LoadOptions, loadResources } from "./load-resources.js";

const loaded = new Map<boolean, Resources>();

/** The resources of this process, loaded when they are first needed: a second run does not pay for them again. */
export function sharedResources({ beam = false }: LoadOptions = {}): Resources {
  const known = loaded.get(beam) ?? loadResources(undefined, { beam });
  loaded.set(beam, known);
  return known;
}
