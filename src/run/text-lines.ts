import { createReadStream } from "node:fs";

/** The lines of a file in UTF-8, as many at a time as come at once; the last one need not end. */
export async function* lineBatches(path: string): AsyncGenerator<readonly string[]> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1_048_576 })) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
  if (rest !== "") yield [rest];
}
