/** Values under names, to be found where a text has the name: one step a word, however many names there are. */
export declare class Trie<Value> {
    #private;
    /** Puts a value under a name. */
    add(name: string, value: Value): void;
    /** Calls back with the end and the values of each name that stands at an offset, the shortest first; `opening` is read in place of the first word when given. */
    find(text: string, offset: number, found: (end: number, values: readonly Value[]) => void, opening?: string): void;
}
