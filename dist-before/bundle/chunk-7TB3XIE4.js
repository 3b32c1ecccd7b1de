// dist/run/stopwatch.js
function stopwatch() {
  const start = performance.now();
  return () => (performance.now() - start) / 1e3;
}
function peakMegabytes() {
  return process.resourceUsage().maxRSS * 1024 / 1e6;
}

export {
  stopwatch,
  peakMegabytes
};
