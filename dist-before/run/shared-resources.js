import { loadResources } from "./load-resources.js";
const loaded = new Map();
/** The resources of this process, loaded when they are first needed: a second run does not pay for them again. */
export function sharedResources({ beam = false, models } = {}) {
    const key = JSON.stringify([beam, models ?? null]);
    const known = loaded.get(key) ?? loadResources({ beam, models });
    loaded.set(key, known);
    return known;
}
//# sourceMappingURL=shared-resources.js.map