// dist/run/hash.js
import { hash } from "node:crypto";
function sha256(text) {
  return hash("sha256", text);
}
function sha256OfBytes(bytes) {
  return hash("sha256", bytes);
}

export {
  sha256,
  sha256OfBytes
};
