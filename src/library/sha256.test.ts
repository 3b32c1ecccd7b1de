import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "./sha256.js";

const nodes = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

test("the hash is node's, at every length around a block and for any text", () => {
  for (let length = 0; length < 200; length++) expect(sha256("é".repeat(length))).toBe(nodes("é".repeat(length)));
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => sha256(text) === nodes(text)));
});
