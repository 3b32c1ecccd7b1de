/** Whether an amount stands beside a word of paying. Looks at up to 80 characters before it. */
export declare function isPaid(text: string, start: number, end: number): boolean;
