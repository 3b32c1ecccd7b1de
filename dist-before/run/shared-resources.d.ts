import type { Resources } from "../pipeline.js";
import { type LoadOptions } from "./load-resources.js";
/** The resources of this process, loaded when they are first needed: a second run does not pay for them again. */
export declare function sharedResources({ beam, models }?: LoadOptions): Resources;
