import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { sectionFiles } from "../../datasets/section-text.js";
import { appendSection, copy, openFile } from "./open-file.js";
/**
 * Writes files for `out` in `work`, a folder of the same disk, which it makes. All writing is synchronous: what it
 * throws (a full disk) reaches the caller.
 */
export function outputFolder(out, work) {
    const made = [];
    const sections = new Map();
    mkdirSync(work, { recursive: true });
    // A section that is a whole file by itself is written where its file is made.
    const own = new Map(sectionFiles.flatMap(({ path, parts }) => (parts.length === 1 ? [[sectionOf(parts[0]), path]] : [])));
    const sectionFile = (section) => {
        const known = sections.get(section);
        if (known)
            return known;
        const file = openFile(join(work, own.get(section) ?? section.replaceAll("/", "_")));
        sections.set(section, file);
        return file;
    };
    const file = (path, fill) => {
        const target = openFile(join(work, path));
        try {
            fill(target);
            made.push(path);
            return { path, ...target.close() };
        }
        finally {
            target.release();
        }
    };
    return {
        append(texts) {
            for (const [section, text] of texts)
                if (text !== "")
                    sectionFile(section).write(Buffer.from(text));
        },
        appendFrom(section, from, { start, length }) {
            if (length > 0)
                copy(from, { start, length }, sectionFile(section));
        },
        write: (path, content) => file(path, (target) => target.write(Buffer.from(content))),
        finish: () => sectionFiles.map(({ path, parts }) => {
            if (own.get(sectionOf(parts[0])) === path) {
                made.push(path);
                return { path, ...sectionFile(sectionOf(parts[0])).close() };
            }
            return file(path, (target) => {
                for (const part of parts) {
                    if ("text" in part)
                        target.write(Buffer.from(part.text));
                    else
                        appendSection(sectionFile(part.section), target);
                }
            });
        }),
        publish: () => publish(made, { out, work }),
        close() {
            for (const section of sections.values())
                section.release();
        },
    };
}
function sectionOf(part) {
    return part && "section" in part ? part.section : "";
}
function publish(made, { out, work }) {
    rmSync(join(out, made.at(-1) ?? ""), { force: true });
    for (const path of made) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        renameSync(join(work, path), join(out, path));
    }
    rmSync(work, { recursive: true, force: true });
}
//# sourceMappingURL=output-folder.js.map