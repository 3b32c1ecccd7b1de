import type { AnyDataset } from "./dataset.js";
/** Every dataset, in the order they are listed and loaded. */
export declare const datasets: readonly AnyDataset[];
