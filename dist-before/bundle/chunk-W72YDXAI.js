import {
  wellFormed
} from "./chunk-OAOXLRWB.js";

// dist/ingest/stream-line.js
function streamLine(reading) {
  if ("reject" in reading) {
    const { sourcePath: sourcePath2, stage, reason, firstBytes } = reading.reject;
    return JSON.stringify({ reject: { source_path: sourcePath2, stage, reason, first_bytes: firstBytes } });
  }
  const { sourcePath, sourceId, title, byline, published, text } = reading.raw;
  return JSON.stringify({ source_path: sourcePath, id: sourceId, title, byline, date: published, text });
}
function rejectIn(row) {
  if (!("reject" in row) || Object.keys(row).length !== 1)
    return null;
  const { source_path, stage, reason, first_bytes } = { ...Object(row.reject) };
  if (typeof source_path !== "string" || typeof stage !== "string" || typeof reason !== "string")
    return null;
  if (typeof first_bytes !== "string" && first_bytes !== null)
    return null;
  return {
    sourcePath: wellFormed(source_path),
    stage: wellFormed(stage),
    reason: wellFormed(reason),
    firstBytes: first_bytes === null ? null : wellFormed(first_bytes)
  };
}

// dist/ingest/decode.js
function decode(bytes) {
  const encoding = encodingOf(bytes);
  if (encoding === null) {
    return {
      problem: "It is a binary file, not text: it holds zero bytes. Convert it to plain UTF-8 text first."
    };
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: text.includes("\0") ? text.replaceAll("\0", "�") : text };
  } catch {
    return { problem: notIn(encoding, bytes) };
  }
}
function encodingOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254)
    return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255)
    return "utf-16be";
  return bytes.includes(0) ? wideEncodingOf(bytes) : "utf-8";
}
function wideEncodingOf(bytes) {
  const head = bytes.subarray(0, 64);
  const zeros = (from) => head.filter((byte, index) => index % 2 === from && byte === 0).length;
  const most = head.length * 0.45;
  if (head.length < 4 || bytes.length % 2 === 1 || zeros(0) * zeros(1) > 0)
    return null;
  if (zeros(1) >= most)
    return "utf-16le";
  return zeros(0) >= most ? "utf-16be" : null;
}
function notIn(encoding, bytes) {
  if (encoding !== "utf-8")
    return `It begins like ${encoding.toUpperCase()} but is not valid ${encoding.toUpperCase()}.`;
  const at = firstInvalid(bytes);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return `It is not UTF-8: byte 0x${byte} at offset ${at}. If it is Windows or Latin-1 text, convert it: iconv -f WINDOWS-1252 -t UTF-8.`;
}
function firstInvalid(bytes) {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (isUtf8Start(bytes.subarray(0, middle + 1)))
      low = middle + 1;
    else
      high = middle;
  }
  const sound = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
  return new TextEncoder().encode(sound).length;
}
function isUtf8Start(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
function firstCharacters(bytes) {
  const head = new TextDecoder("utf-8").decode(bytes.subarray(0, 320), { stream: true });
  return [...head].slice(0, 80).join("");
}

export {
  decode,
  encodingOf,
  firstCharacters,
  streamLine,
  rejectIn
};
