/** Starts a stopwatch; each call gives the seconds since its start. */
export declare function stopwatch(): () => number;
/** The most memory the process has held so far, in megabytes (10⁶ bytes). */
export declare function peakMegabytes(): number;
