import {
  printable
} from "./chunk-4CSBGLNK.js";
import {
  codeOf
} from "./chunk-DX3I3A5X.js";

// dist/run/pour.js
import { pipeline } from "node:stream/promises";
var closed = /* @__PURE__ */ new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_PREMATURE_CLOSE"]);
async function pour(lines, stream) {
  try {
    await pipeline(withLineFeeds(lines), stream, { end: false });
    return true;
  } catch (error) {
    if (closed.has(codeOf(error)))
      return false;
    throw error;
  }
}
async function* withLineFeeds(lines) {
  for await (const line of lines)
    yield `${printable(line)}
`;
}

export {
  pour
};
