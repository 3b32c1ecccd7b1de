/** How the value of an attribute is read: lists have commas between their items, roles semicolons. */
export type ValueForm = "text" | "number" | "list" | "roles" | "switch";
/** One attribute of a tag: `key=value`, or a word alone. */
export interface Attribute {
    readonly key: string;
    /** The field of the gold article it fills. */
    readonly field: string;
    readonly form: ValueForm;
    /** The words that mean it without their key; null when the key must be there. */
    readonly words: readonly string[] | RegExp | null;
}
/** What may stand in a tag of some name. */
export interface TagRule {
    /** How many ids it takes: those are the words that mean nothing else. */
    readonly ids: "none" | "one" | "some";
    readonly attributes: readonly Attribute[];
}
/** The tags that stand before the text, as `<PERSON … />`. */
export declare const declaringTags: ReadonlyMap<string, TagRule>;
/** The tags that mark words of the text, the outer ones first where several begin and end together. */
export declare const markingTags: ReadonlyMap<string, TagRule>;
/** What may stand in a closing tag: the id of the tag it closes. */
export declare const closingRule: TagRule;
/** Whether a word means an attribute without its key. */
export declare function isWordFor(word: string, { words }: Attribute): boolean;
/** The words of fixed lists that may stand in a tag. */
export declare function fixedWords({ attributes }: TagRule): readonly string[];
/**
 * Whether a word that is meant as an id would be taken for something else without its key: it is a word of an attribute,
 * or so near to one of a fixed list that it looks misspelt (`planed`).
 */
export declare function isMistakable(id: string, rule: TagRule): boolean;
/** The key under which a field of the gold article stands in markup; the field's own name when it has none. */
export declare function keyOf(list: PropertyKey | undefined, field: string): string;
