import { createHash, type Hash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileFacts } from "../../datasets/package.js";
import { type SectionTexts, sectionFiles } from "../../datasets/section-text.js";
import type { Section } from "../../datasets/sections.js";
import { writeAll } from "./file-bytes.js";

/** The files of an output folder while they are written: nothing of them is in its place before `publish`. */
export interface OutputFolder {
  /** Adds text to sections. */
  readonly append: (texts: SectionTexts) => void;
  /** Adds a stretch of a file to a section. */
  readonly appendFrom: (
    section: Section,
    file: number,
    bytes: { readonly start: number; readonly length: number },
  ) => void;
  /** Writes a file that is made of no sections. */
  readonly write: (path: string, content: string) => FileFacts;
  /** Makes the files out of their sections, in the order of `sectionFiles`. To be called once, when all is appended. */
  readonly finish: () => FileFacts[];
  /** Puts every file in its place, replacing what was there. */
  readonly publish: () => void;
}

/**
 * Writes files for `out` in `work`, a folder of the same disk, which it makes. All writing is synchronous: what it
 * throws (a full disk) reaches the caller.
 */
export function outputFolder(out: string, work: string): OutputFolder {
  const made: string[] = [];
  const sections = new Map<Section, OpenFile>();
  mkdirSync(work, { recursive: true });
  // A section that is a whole file by itself is written where its file is made.
  const own = new Map(
    sectionFiles.flatMap(({ path, parts }) => (parts.length === 1 ? [[sectionOf(parts[0]), path]] : [])),
  );
  const sectionFile = (section: Section) => {
    const known = sections.get(section);
    if (known) return known;
    const file = openFile(join(work, own.get(section) ?? section.replaceAll("/", "_")));
    sections.set(section, file);
    return file;
  };
  const file = (path: string, fill: (file: OpenFile) => void): FileFacts => {
    const target = openFile(join(work, path));
    fill(target);
    made.push(path);
    return { path, ...target.close() };
  };
  return {
    append(texts) {
      for (const [section, text] of texts) if (text !== "") sectionFile(section).write(Buffer.from(text));
    },
    appendFrom(section, from, { start, length }) {
      if (length > 0) copy(from, { start, length }, sectionFile(section));
    },
    write: (path, content) => file(path, (target) => target.write(Buffer.from(content))),
    finish: () =>
      sectionFiles.map(({ path, parts }) => {
        if (own.get(sectionOf(parts[0])) === path) {
          made.push(path);
          return { path, ...sectionFile(sectionOf(parts[0])).close() };
        }
        return file(path, (target) => {
          for (const part of parts) {
            if ("text" in part) target.write(Buffer.from(part.text));
            else appendSection(sectionFile(part.section), target);
          }
        });
      }),
    publish() {
      for (const path of made) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        renameSync(join(work, path), join(out, path));
      }
      rmSync(work, { recursive: true, force: true });
    },
  };
}

function sectionOf(part: (typeof sectionFiles)[number]["parts"][number] | undefined): Section {
  return part && "section" in part ? part.section : "";
}

/** A file being written, with what is told of it when it is closed. */
interface OpenFile {
  readonly path: string;
  readonly write: (bytes: Uint8Array) => void;
  readonly close: () => Omit<FileFacts, "path">;
}

const blockSize = 1 << 20;

function openFile(path: string): OpenFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  const hash: Hash = createHash("sha256");
  let [bytes, lines] = [0, 0];
  return {
    path,
    write(chunk) {
      writeAll(file, chunk);
      hash.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++;
    },
    close() {
      fsyncSync(file);
      closeSync(file);
      return { bytes, lines, sha256: hash.digest("hex") };
    },
  };
}

function appendSection(section: OpenFile, target: OpenFile): void {
  const { bytes } = section.close();
  const file = openSync(section.path, "r");
  try {
    copy(file, { start: 0, length: bytes }, target);
  } finally {
    closeSync(file);
    rmSync(section.path);
  }
}

function copy(
  from: number,
  { start, length }: { readonly start: number; readonly length: number },
  to: OpenFile,
): void {
  const block = Buffer.allocUnsafe(Math.min(blockSize, length));
  for (let done = 0; done < length; ) {
    const read = readSync(from, block, 0, Math.min(block.length, length - done), start + done);
    if (read === 0) throw new RangeError(`a file ends ${length - done} bytes early`);
    to.write(block.subarray(0, read));
    done += read;
  }
}
