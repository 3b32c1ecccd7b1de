import { joined } from "./lines.js";
import { mostBytes, refused, tooLong } from "./reading.js";
/** Reads one article a file: all of its bytes are held, up to the limit. */
export function wholeReader(path, options, read) {
    const pieces = [];
    let length = 0;
    const isDone = () => length > mostBytes(options);
    return {
        *take(chunk) {
            pieces.push(chunk);
            length += chunk.length;
            if (isDone())
                yield refused({ path, bytes: joined(pieces) }, tooLong(null, options.maxCharacters));
        },
        *end() {
            yield read({ path, bytes: joined(pieces) });
        },
        isDone,
    };
}
//# sourceMappingURL=whole-reader.js.map