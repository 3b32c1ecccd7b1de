import { type LineRule } from "./scene.js";
/** The rules that need no verb. */
export declare const lineRules: readonly LineRule[];
