import type { Reading } from "../reading.js";
/**
 * Decides in which country each place of the article lies, and whose people each nationality is. What the article says
 * outright decides; then the lists made by hand, unless the article speaks for a namesake alone; then whether it speaks
 * for one namesake clearly more than for the others. Size never decides: what stays open keeps its candidates.
 */
export declare function settlePlaces(reading: Reading): void;
