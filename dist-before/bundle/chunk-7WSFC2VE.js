import {
  loadResources
} from "./chunk-W2B75TWA.js";

// dist/run/shared-resources.js
var loaded = /* @__PURE__ */ new Map();
function sharedResources({ beam = false, models } = {}) {
  const key = JSON.stringify([beam, models ?? null]);
  const known = loaded.get(key) ?? loadResources({ beam, models });
  loaded.set(key, known);
  return known;
}

export {
  sharedResources
};
