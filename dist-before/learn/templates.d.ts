/** Templates before they are compiled: their lines, and the names of the atoms by place. */
export interface TemplateSet {
    readonly lines: readonly string[];
    readonly names: readonly string[];
}
/** A template: what its hash begins with, and the places of its atoms among the values. */
export interface Template {
    readonly seed: number;
    readonly places: readonly number[];
}
/** Feature templates over atoms: each makes one feature of the values of the atoms it names. */
export interface Templates {
    /** How many features they make. */
    readonly size: number;
    /**
     * Writes the features of the atoms' values into `features`, from `from` on, the templates in order. A feature is a
     * hash of 32 bits: equal values under the same template give the same one.
     */
    readonly write: (atoms: Int32Array, features: Int32Array, from: number) => void;
}
/**
 * Compiles templates, each a line of atom names between spaces; `names` says at which place of the atoms' values each
 * name stands. The same line gives the same features in whatever order the lines stand, so a model does not depend on
 * it. Throws an `Error` for a name that is not in `names`, and for a line given twice.
 */
export declare function compileTemplates(lines: readonly string[], names: readonly string[]): Templates;
/** Looks up the atoms of each template. Throws as `compileTemplates` does. */
export declare function templatesOf(lines: readonly string[], names: readonly string[]): readonly Template[];
