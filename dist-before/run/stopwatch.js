/** Starts a stopwatch; each call gives the seconds since its start. */
export function stopwatch() {
    const start = performance.now();
    return () => (performance.now() - start) / 1000;
}
/** The most memory the process has held so far, in megabytes (10⁶ bytes). */
export function peakMegabytes() {
    return (process.resourceUsage().maxRSS * 1024) / 1_000_000;
}
//# sourceMappingURL=stopwatch.js.map