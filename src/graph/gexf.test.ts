import { gexfEdge, gexfFrame, gexfNode } from "./gexf.js";

/** Names as hostile as an article can make them: marks of XML, characters it forbids, a lone surrogate. */
const hostile = `</node><script a="1" b='2'>&amp;\u0000\u0008\ud83d\ufffe 😀\n\t`;

const frame = gexfFrame({ nodes: ["kind"], edges: [`"type"`] });
const document = [
  frame.opening,
  gexfNode({ id: "a_1", label: hostile, attributes: [hostile] }),
  gexfNode({ id: "a_2", label: "", attributes: [null] }),
  frame.middle,
  gexfEdge({ id: "ed_1", source: "a_1", target: "a_2", label: hostile, attributes: ["said"] }),
  frame.closing,
].join("");

test("whatever stands in a name, the tags stay ours", () => {
  const tags = [...document.matchAll(/<\/?([^\s/>]+)/gu)].map((match) => match[1]);
  expect([...new Set(tags)]).toEqual(
    "?xml gexf meta creator graph attributes attribute nodes node attvalues attvalue edges edge".split(" "),
  );
  expect(document).toContain("&lt;/node&gt;&lt;script a=&quot;1&quot; b=&apos;2&apos;&gt;&amp;amp;");
});

test("characters XML forbids are replaced, others kept", () => {
  for (const forbidden of ["\0", "\b", "\ufffe"]) expect(document).not.toContain(forbidden);
  expect(document).not.toMatch(/\p{Surrogate}/u);
  expect(document).toContain("\ufffd\ufffd\ufffd\ufffd 😀&#10;&#9;");
});

test("every attribute is quoted and closed, and unknown values are left out", () => {
  const elements = document.match(/<(?:node|edge|attvalue|attribute) [^>]*>/gu) ?? [];
  for (const element of elements) expect(element).toMatch(/^<\w+(?: [a-z]+="[^"<>]*")*\/?>$/u);
  expect(document).toContain('<node id="a_2" label=""><attvalues></attvalues></node>');
});
