import fc from "fast-check";

/** Minutes of a long run, and its seed, from the environment: `tools/fuzz.sh` sets them. */
const minutes = Number(process.env.DATELINE_FUZZ_MINUTES ?? 0);
const seedGiven = process.env.DATELINE_FUZZ_SEED;

/** For tests: whether this is a long run with a seed of its own. */
export const isLongRun = minutes > 0;

/** For tests: how long a test may take in milliseconds, its last case and the search for a smaller one included. */
export const timeLimit = isLongRun ? (minutes + 20) * 60_000 : 120_000;

/**
 * For tests: holds a property against `runs` cases of a fixed seed, or in a long run against as many as there is time
 * for in its `share` of the minutes; seed and number are printed. Throws for a case that fails, with the smallest that does.
 */
export function hold<Case>(
  property: fc.IProperty<Case>,
  { runs, share = 1 }: { readonly runs: number; readonly share?: number },
): void {
  if (!isLongRun) {
    fc.assert(property, { seed: 20_221_006, numRuns: runs });
    return;
  }
  const seed = seedGiven === undefined ? Date.now() % 2 ** 31 : Number(seedGiven);
  // Said before: a run that the system ends can be run again.
  process.stderr.write(`seed ${seed} …\n`);
  const details = fc.check(property, { seed, numRuns: 10_000_000, interruptAfterTimeLimit: minutes * share * 60_000 });
  process.stderr.write(`seed ${seed}: ${details.numRuns} cases, ${details.failed ? "FAILED" : "all held"}\n`);
  if (details.failed) throw new Error(fc.defaultReportMessage(details));
}

/** Processor time in milliseconds from which on a long run tells of a case: there may be something that grows too fast. */
const slow = 8_000;

/** For tests: runs a check; in a long run says which cases took long. */
export function timed<Value>(of: unknown, check: () => Value): Value {
  const before = process.cpuUsage();
  const value = check();
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  if (isLongRun && milliseconds > slow)
    process.stderr.write(`${Math.round(milliseconds)} ms: ${JSON.stringify(of).slice(0, 300)}\n`);
  return value;
}
