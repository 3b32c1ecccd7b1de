import type { Gender } from "./chain.js";
/** Gender told by a title: `Mrs`, `King`, `spokeswoman`; null when it tells none. */
export declare function genderOfTitle(title: string): Gender | null;
/** Gender told by the first given name of a full name; null for a bare family name. */
export declare function genderOfName(name: string): Gender | null;
