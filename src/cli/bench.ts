import { markdownTable } from "../report/markdown.js";
import { type Bench, bench } from "../run/bench.js";
import { UsageError } from "../run/usage-error.js";
import { type Arguments, type Command, wholeNumber } from "./command.js";
import { say } from "./progress.js";

/** `dateline bench`: speed and memory, whole and stage by stage. */
export const benchCommand: Command = {
  name: "bench",
  summary: "Measure speed and memory of the stages on articles repeated to a megabyte of text.",
  takes: "[PATH…]",
  options: { characters: { value: "N", help: "text to measure on (default: 1000000 characters)" } },
  details: `Without paths the folder seeds of the current folder is used. Times depend on the machine and on what else it does:
compare the column that sets them in relation to wink alone on the same texts.`,
  async run(given: Arguments) {
    const inputs = given.paths.length > 0 ? given.paths : ["seeds"];
    say(`Measuring on ${inputs.join(", ")} …`);
    const result = await bench(inputs, wholeNumber(given, "characters") ?? 1_000_000);
    if (result.articles === 0) throw new UsageError(`No article in ${inputs.join(", ")}.`, "Name files or folders.");
    process.stdout.write(`${benchTable(result)}\n`);
    return 0;
  },
};

function benchTable({ articles, characters, words, loading, wink, ingest, stages, peakMegabytes }: Bench): string {
  const whole = stages.reduce((sum, { seconds }) => sum + seconds, ingest);
  const row = (name: string, seconds: number) => [
    name,
    seconds.toFixed(2),
    seconds < 0.001 ? "" : Math.round(words / seconds).toLocaleString("en"),
    (seconds / wink).toFixed(2),
  ];
  const rows = [
    row("wink alone", wink),
    row("ingest", ingest),
    ...stages.map(({ name, seconds }) => row(name, seconds)),
    row("all stages", whole),
  ];
  return [
    `${articles} articles, ${words} words, ${characters} characters`,
    "",
    markdownTable(["", "seconds", "words a second", "times wink"], rows),
    "",
    `${Math.round(characters / whole).toLocaleString("en")} characters a second; loading ${loading.toFixed(2)} s; peak memory ${Math.round(peakMegabytes)} MB`,
  ].join("\n");
}
