import { bench } from "../run/bench.js";
import { benchReport } from "../run/bench-report.js";
import { UsageError } from "../run/usage-error.js";
import { wholeNumber } from "./command.js";
import { rejectInWords, say, show } from "./progress.js";
const defaultInput = "seeds";
const defaultCharacters = 1_000_000;
const defaultRounds = 5;
/** `dateline bench`: speed and memory, whole and stage by stage, beside wink and compromise. */
export const benchCommand = {
    name: "bench",
    summary: "Measure speed and memory, whole and stage by stage, side by side with wink and compromise.",
    takes: "[PATH…]",
    options: {
        characters: {
            value: "N",
            help: `repeat the articles to about N characters (default: ${defaultCharacters})`,
        },
        rounds: { value: "N", help: `timed rounds, after one to warm up (default: ${defaultRounds})` },
        "no-memory": { value: null, help: "measure speed only" },
        json: { value: null, help: "print one JSON object with all figures unrounded" },
    },
    details: `Without paths the folder ${defaultInput} of the current folder is used. Each article goes through wink, compromise and the
pipeline in turn. Seconds depend on the machine and on what else it does: compare the ratios. From some 375,000
characters on, compromise and the single stages read a sample only. Memory is measured after the rounds, on that sample
with all results kept: the peak has garbage in it, what is kept has none. MB are 1,000,000 bytes.`,
    run: runBench,
};
async function runBench(given) {
    const inputs = given.paths.length > 0 ? given.paths : [defaultInput];
    const options = {
        inputs,
        characters: wholeNumber(given, "characters") ?? defaultCharacters,
        rounds: wholeNumber(given, "rounds") ?? defaultRounds,
        withMemory: !given.isSet("no-memory"),
    };
    say(`Measuring on ${inputs.join(", ")} …`);
    const result = await bench(options, {
        onStart: ({ files, skipped }) => say(`  ${files} files, ${skipped.length} of other kinds`),
        onReject: (reject) => say(`  rejected ${rejectInWords(reject)}`),
        onPhase: (phase) => say(`  ${phase} …`),
    });
    if (!result)
        throw new UsageError(`No article in ${inputs.join(", ")}.`, "Name files or folders that hold articles.");
    show(given.isSet("json") ? JSON.stringify(result, null, 2) : benchReport(result));
    return 0;
}
//# sourceMappingURL=bench.js.map