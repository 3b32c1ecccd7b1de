import { pieceAt, piecesOf } from "./spelling.js";
/** Values under names, to be found where a text has the name: one step a word, however many names there are. */
export class Trie {
    #root = { next: null, values: null };
    /** Puts a value under a name. */
    add(name, value) {
        let node = this.#root;
        for (const key of piecesOf(name)) {
            node.next ??= new Map();
            const next = node.next.get(key) ?? { next: null, values: null };
            node.next.set(key, next);
            node = next;
        }
        node.values ??= [];
        node.values.push(value);
    }
    /** Calls back with the end and the values of each name that stands at an offset, the shortest first; `opening` is read in place of the first word when given. */
    find(text, offset, found, opening) {
        let at = pieceAt(text, offset);
        let node = at ? this.#root.next?.get(opening ?? at.key) : undefined;
        while (at && node) {
            if (node.values)
                found(at.end, node.values);
            if (!node.next)
                return;
            at = pieceAt(text, at.end);
            node = at ? node.next.get(at.key) : undefined;
        }
    }
}
//# sourceMappingURL=trie.js.map