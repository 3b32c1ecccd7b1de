/** The item at an index that another layer holds; throws when the index points nowhere. */
export declare function at<Item>(items: readonly Item[], index: number): Item;
