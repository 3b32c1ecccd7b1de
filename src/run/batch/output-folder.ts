import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileFacts } from "../../datasets/package.js";
import { type SectionTexts, sectionFiles } from "../../datasets/section-text.js";
import type { Section } from "../../datasets/sections.js";
import { appendSection, copy, copyingBlock, type OpenFile, openFile } from "./open-file.js";

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
  /** Where a file of this name is to be written by others, before `publish` puts it in its place. */
  readonly pathOf: (path: string) => string;
  /** Takes in a file that others have written there. */
  readonly add: (path: string) => void;
  /** Writes a file that is made of no sections. */
  readonly write: (path: string, content: string) => FileFacts;
  /** Makes the files out of their sections, in the order of `sectionFiles`. To be called once, when all is appended. */
  readonly finish: () => FileFacts[];
  /** Puts every file in its place, replacing what was there. The file made last comes last, and an old one goes first: while it is there the others are whole. */
  readonly publish: () => void;
  /** Closes what is open. What is not published by then never will be. */
  readonly close: () => void;
}

/**
 * Writes files for `out` in `work`, a folder of the same disk, which it makes. All writing is synchronous: what it
 * throws (a full disk) reaches the caller.
 */
export function outputFolder(out: string, work: string): OutputFolder {
  const made: string[] = [];
  const block = copyingBlock();
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
    try {
      fill(target);
      made.push(path);
      return { path, ...target.close() };
    } finally {
      target.release();
    }
  };
  return {
    append(texts) {
      for (const [section, text] of texts) if (text !== "") sectionFile(section).write(Buffer.from(text));
    },
    appendFrom(section, from, { start, length }) {
      if (length > 0) copy({ file: from, start, length }, sectionFile(section), block);
    },
    pathOf: (path) => join(work, path),
    add: (path) => void made.push(path),
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
            else appendSection(sectionFile(part.section), target, block);
          }
        });
      }),
    publish: () => publish(made, { out, work }),
    close() {
      for (const section of sections.values()) section.release();
    },
  };
}

function sectionOf(part: (typeof sectionFiles)[number]["parts"][number] | undefined): Section {
  return part && "section" in part ? part.section : "";
}

function publish(made: readonly string[], { out, work }: { readonly out: string; readonly work: string }): void {
  rmSync(join(out, made.at(-1) ?? ""), { force: true });
  for (const path of made) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    renameSync(join(work, path), join(out, path));
  }
  rmSync(work, { recursive: true, force: true });
}
