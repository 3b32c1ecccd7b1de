import { ModelReader, ModelWriter } from "./model-file.js";

function modelBytes(): Uint8Array {
  const writer = new ModelWriter("toy");
  writer.addText("words", "a\nb");
  writer.add("numbers", Uint8Array.of(1, 2, 3));
  return writer.bytes();
}

const read = (bytes: Uint8Array, kind = "toy") => new ModelReader(bytes, { name: "toy.model", kind });
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("sections come back as they were", () => {
  const reader = read(modelBytes());
  expect(reader.text("words")).toBe("a\nb");
  expect([...reader.section("numbers")]).toEqual([1, 2, 3]);
});

test("a section that is not there is named", () => {
  expect(() => read(modelBytes()).section("tags")).toThrow(
    'toy.model: it has no section "tags". Install Dateline again',
  );
});

test.each([
  ["another file", new TextEncoder().encode("hello"), "this is not a model of Dateline"],
  ["an empty file", new Uint8Array(0), "this is not a model of Dateline"],
  ["a file cut within its head", modelBytes().subarray(0, 30), "it was cut short"],
  ["a file cut within its data", modelBytes().subarray(0, -1), "it holds 5 bytes of data, its head says 6"],
  ["a file that goes on", Uint8Array.of(...modelBytes(), 0), "it holds 7 bytes of data, its head says 6"],
])("%s is refused", (_, bytes, problem) => {
  expect(() => read(bytes)).toThrow(problem);
});

test("a changed byte is found", () => {
  const bytes = modelBytes();
  bytes[bytes.length - 1] = 9;
  expect(() => read(bytes)).toThrow("its data do not fit their checksum");
});

test("another version and another kind are named", () => {
  const other = new TextEncoder().encode(asText(modelBytes()).replace("MODEL 1", "MODEL 2"));
  expect(() => read(other)).toThrow("toy.model: it has version 2, expected 1");
  expect(() => read(modelBytes(), "tagger")).toThrow("it is a model of kind toy, expected tagger");
});

test("a damaged list of sections is no JSON error", () => {
  const damaged = new TextEncoder().encode(asText(modelBytes()).replace('{"sections"', '{"sections'));
  expect(() => read(damaged)).toThrow("its list of sections is damaged");
});
