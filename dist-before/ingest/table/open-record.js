import { joined } from "../lines.js";
import { scanLine } from "./scan.js";
/** Makes a holder of lines, to be used for one record after the other. */
export function openRecord(delimiter) {
    let lines = [];
    let [length, delimiters, hasStray] = [0, 0, false];
    return {
        add(line) {
            const scan = scanLine(line.bytes, lines.length > 0, delimiter);
            lines.push(line);
            length += line.bytes.length + 1;
            delimiters += scan.delimiters;
            hasStray ||= scan.hasStray;
            return scan.isOpen;
        },
        isEmpty: () => lines.length === 0,
        length: () => length,
        clear() {
            const held = { lines, length, values: delimiters + 1, hasStray };
            lines = [];
            [length, delimiters, hasStray] = [0, 0, false];
            return held;
        },
    };
}
const lineFeed = new Uint8Array([0x0a]);
/** The bytes of a record of several lines. */
export function withLineFeeds(lines) {
    return joined(lines.flatMap(({ bytes }, index) => (index === 0 ? [bytes] : [lineFeed, bytes])));
}
//# sourceMappingURL=open-record.js.map