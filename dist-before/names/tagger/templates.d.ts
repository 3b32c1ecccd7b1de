import type { TemplateSet } from "../../learn/templates.js";
/** The facets that are looked at of one word: the one told of, or one beside it. */
export interface WordAtoms {
    /** How many words from the one that is told of. */
    readonly distance: number;
    /** Places among the numbers of the word's spelling, and among those of its place. */
    readonly ofSpelling: Int32Array;
    readonly ofPlace: Int32Array;
    /** The atoms' names, in this order. */
    readonly names: readonly string[];
}
/** What is looked at of the words around. */
export declare const besideAtoms: readonly WordAtoms[];
/**
 * The atoms in front of all others: `first` is 1 for the first word of a sentence, `lettering` tells prose from
 * headlines, `label-1` is the label of the word before.
 */
export declare const otherAtoms: readonly ["always", "first", "lettering", "label-1"];
/** In front `otherAtoms`, then all facets of the word itself, then those of the words around. */
export declare const atomNames: readonly string[];
/** Features that are known before any word has its label, by what they look at. */
export declare const templateGroups: {
    readonly words: readonly ["always", "lower", "form", "lower first", "lower-1", "lower+1", "lower-2", "lower+2", "form-1", "form+1", "lower-1 lower", "lower lower+1", "lower-2 lower-1", "lower+1 lower+2", "lower-1 shape", "shape lower+1", "lower-1 lower+1", "lower-1 gap shape", "shape gap+1 lower+1"];
    readonly shapes: readonly ["suffix1", "suffix2", "suffix3", "suffix4", "prefix1", "prefix2", "prefix3", "lastPart", "shape", "shape first", "shape lettering", "shape suffix3", "shape suffix2 first", "suffix3-1", "suffix3+1", "shape-1", "shape+1", "gap", "gap+1", "gap gap+1 shape", "shape-1 shape", "shape shape+1", "shape-1 shape shape+1", "shape-2 shape-1 shape", "shape shape+1 shape+2"];
    readonly tags: readonly ["pos", "tags", "pos shape", "pos first shape", "tags shape first", "pos-1 pos", "pos pos+1", "pos-1 pos pos+1", "tags-1 shape", "shape tags+1"];
    readonly clusters: readonly ["cluster", "group", "cluster shape", "cluster-2", "cluster-1", "cluster+1", "cluster+2", "group-1", "group+1", "cluster-1 cluster", "cluster cluster+1", "cluster-1 shape", "shape cluster+1", "group-1 shape group+1"];
    readonly lists: readonly ["given", "given-1 given", "given given+1", "given shape runPlace", "known", "known shape", "known-1 known", "known known+1", "span", "span shape", "span given", "span-1 span", "span span+1", "span runSize runPlace", "span gap context-1", "span articleType", "span ruleLabel", "span lower-1", "city", "city given known", "city shape runSize", "head", "head runPlace", "head-1 head", "head head+1", "role", "role-1 shape", "role-1 gap given", "role-2 role-1 shape", "role first shape", "context-1 shape", "shape context+1", "context-1 gap runSize known", "context-2 context-1", "gap+1 context+1 given"];
    readonly runs: readonly ["runFirst", "runLast", "runSize", "runSize runPlace", "runBefore", "runAfter", "runBefore runPlace", "runAfter runPlace", "runBefore runSize runAfter", "runLast runPlace", "runFirst runPlace", "runBefore shape runPlace"];
    readonly trees: readonly ["relation", "relation headWord", "relation shape", "relation known", "headWord runSize"];
    readonly rules: readonly ["ruleLabel", "ruleName", "ruleLabel ruleWeight", "ruleName ruleWeight first", "ruleLabel-1 ruleLabel", "ruleLabel ruleLabel+1", "ruleLabel shape", "ruleLabel lower", "ruleLabel runLast", "ruleName cluster", "ruleName runPlace", "ruleName runSize", "ruleName gap+1 context+1", "ruleName runBefore", "ruleName runAfter"];
    readonly article: readonly ["raised", "lowered", "raised lowered first", "raised lowered shape first", "titled", "spoken", "placed", "titled spoken placed shape", "titled given", "longRun longPlace", "longFirst longPlace", "longLast longPlace", "longLast", "articleType", "articleType ruleLabel", "articleType shape runSize", "articleType placed spoken titled", "articleType given city", "evidence", "evidence runSize runPlace", "evidence articleType", "formBefore", "formAfter", "formBefore runSize", "formAfter runSize"];
    readonly wide: readonly ["wide", "wider", "wide shape", "wide-1 wide", "wide wide+1", "wide-1 runPlace", "wide+1 runPlace", "wide runPlace runSize", "wider runPlace runSize", "wider-1 wider", "wider wider+1", "wider given", "wider gap+1 context+1", "wider context-1", "wider articleType", "wider ruleLabel"];
};
export type TemplateGroup = keyof typeof templateGroups;
/** All of them, one group behind the other. */
export declare const wordTemplates: TemplateSet;
/** Features that need the label of the word before. */
export declare const historyTemplates: TemplateSet;
