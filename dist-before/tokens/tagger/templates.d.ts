import type { TemplateSet } from "../../learn/templates.js";
/**
 * What the features of a token are made of. `-1` and `+1` name the tokens beside it; `hint` is what wink takes the
 * token for, `tags` what it was in the training text, `cluster` and `group` words used alike, `tag` what was given to
 * a token before.
 */
export declare const atomNames: readonly ["always", "first", "word", "form", "suffix1", "suffix2", "suffix3", "suffix4", "prefix1", "prefix2", "prefix3", "lastPart", "shape", "cluster", "group", "tags", "hint", "word-2", "hint-2", "word-1", "suffix3-1", "shape-1", "cluster-1", "tags-1", "hint-1", "word+1", "suffix3+1", "shape+1", "cluster+1", "tags+1", "hint+1", "word+2", "cluster+2", "tags+2", "hint+2", "tag-1", "tag-2"];
/** The features of a token. */
export declare const tagTemplates: TemplateSet;
