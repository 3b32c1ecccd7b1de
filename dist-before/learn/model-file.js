/** The version of the layout. A file of another one cannot be read. */
const version = 1;
const magic = "DATELINE MODEL";
/** A model file that cannot be read; the message says why and what to do. */
export class ModelError extends Error {
}
/** Puts the sections of a model together to the bytes of its file. */
export class ModelWriter {
    sections = [];
    kind;
    /** `kind` names the model, as `tagger`. */
    constructor(kind) {
        this.kind = kind;
    }
    /** Adds a section under a name of its own. */
    add(name, bytes) {
        this.sections.push({ name, bytes });
    }
    /** Adds a section of text. */
    addText(name, text) {
        this.add(name, new TextEncoder().encode(text));
    }
    /**
     * The file: a line `DATELINE MODEL <version> <kind>`, a line of JSON with name and length of each section and a
     * checksum of them all, then the sections one behind the other. The same sections give the same bytes.
     */
    bytes() {
        const body = concatenated(this.sections.map(({ bytes }) => bytes));
        const index = this.sections.map(({ name, bytes }) => [name, bytes.length]);
        const head = `${magic} ${version} ${this.kind}\n${JSON.stringify({ sections: index, checksum: checksumOf(body) })}\n`;
        return concatenated([new TextEncoder().encode(head), body]);
    }
}
/** The sections of a model file. */
export class ModelReader {
    name;
    sections;
    /**
     * Reads the bytes of a model of a kind; `name` is the file's, for messages. Throws `ModelError` when they are not a
     * model, one of another kind or version, cut short or changed.
     */
    constructor(bytes, { name, kind }) {
        this.name = name;
        const [first, second, body] = this.parts(bytes);
        this.checkHead(first, kind);
        const { sections, checksum } = this.index(second);
        const length = sections.reduce((sum, [, size]) => sum + size, 0);
        if (length !== body.length)
            throw this.error(`it holds ${body.length} bytes of data, its head says ${length}`);
        if (checksumOf(body) !== checksum)
            throw this.error("its data do not fit their checksum");
        const found = new Map();
        let at = 0;
        for (const [key, size] of sections) {
            found.set(key, body.subarray(at, at + size));
            at += size;
        }
        this.sections = found;
    }
    /** The bytes of a section. Throws `ModelError` when there is none of that name. */
    section(name) {
        const found = this.sections.get(name);
        if (!found)
            throw this.error(`it has no section ${JSON.stringify(name)}`);
        return found;
    }
    /** A section of text. */
    text(name) {
        return new TextDecoder().decode(this.section(name));
    }
    /** What is thrown when the file cannot be used. */
    error(problem) {
        return new ModelError(`${this.name}: ${problem}. Install Dateline again, or rebuild the model with \`npm run train\`.`);
    }
    /** The two lines of the head, and what follows them. */
    parts(bytes) {
        const first = bytes.indexOf(10);
        const second = bytes.indexOf(10, first + 1);
        const start = new TextDecoder().decode(bytes.subarray(0, magic.length));
        if (start !== magic)
            throw this.error("this is not a model of Dateline, which begins with DATELINE MODEL");
        if (first < 0 || second < 0)
            throw this.error("it ends within its head: it was cut short");
        const text = (from, to) => new TextDecoder().decode(bytes.subarray(from, to));
        return [text(0, first), text(first + 1, second), bytes.subarray(second + 1)];
    }
    checkHead(line, kind) {
        const [, found, ...rest] = line.slice(magic.length).split(" ");
        if (found !== String(version))
            throw this.error(`it has version ${found}, expected ${version}`);
        if (rest.join(" ") !== kind)
            throw this.error(`it is a model of kind ${rest.join(" ")}, expected ${kind}`);
    }
    index(line) {
        try {
            return JSON.parse(line);
        }
        catch {
            throw this.error("its list of sections is damaged");
        }
    }
}
function concatenated(parts) {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}
/** Adler's checksum of 32 bits (RFC 1950). */
function checksumOf(bytes) {
    let low = 1;
    let high = 0;
    for (let from = 0; from < bytes.length; from += 5552) {
        const to = Math.min(bytes.length, from + 5552);
        for (let at = from; at < to; at++) {
            low += bytes[at] ?? 0;
            high += low;
        }
        low %= 65_521;
        high %= 65_521;
    }
    return ((high << 16) | low) >>> 0;
}
//# sourceMappingURL=model-file.js.map