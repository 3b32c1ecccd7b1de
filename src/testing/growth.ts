/** Processor time in milliseconds below which a clock of the system says nothing: some count in ticks of 10. */
const least = 20;

/**
 * How many times as long one text takes as its parts, each read for itself: about 1 when time grows with length, and
 * the number of parts when it grows with its square. A ratio in one run does not depend on how fast or busy the machine
 * is, nor on whether it optimizes the patterns. The smallest of several attempts counts, and 1 stands for what is too
 * quick to be measured.
 * @param whole reads the whole text
 * @param part reads one part of it; called `parts` times for each call of `whole`
 */
export function growthOf(whole: () => unknown, part: () => unknown, parts: number): number {
  const attempt = () => {
    const one = timed(whole);
    const many = timed(() => {
      for (let index = 0; index < parts; index++) part();
    });
    return Math.max(one, least) / Math.max(many, least);
  };
  let smallest = attempt();
  for (let tries = 1; tries < 4 && smallest > 1.5; tries++) smallest = Math.min(smallest, attempt());
  return smallest;
}

function timed(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
