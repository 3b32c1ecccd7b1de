import {
  printable,
  printableLines
} from "./chunk-4CSBGLNK.js";

// dist/cli/progress.js
function say(line) {
  process.stderr.write(`${printableLines(line)}
`);
}
function show(text) {
  process.stdout.write(`${printableLines(text)}
`);
}
function jsonLine(event, figures) {
  return JSON.stringify({ event, at: (/* @__PURE__ */ new Date()).toISOString(), ...figures });
}
var plainInterval = 5e3;
var drawnInterval = 100;
var rejectsShown = 20;
function teller({ isQuiet = false, isJson = false, bytes = null } = {}) {
  const isDrawn = process.stderr.isTTY === true && !isJson && !isQuiet;
  const started = performance.now();
  let last = started;
  let rejected = 0;
  const clear = () => {
    if (isDrawn)
      process.stderr.write("\r\x1B[K");
  };
  const print = (line, event, figures = {}) => {
    clear();
    say(isJson ? jsonLine(event, figures) : line);
  };
  const tell = (...told) => {
    if (!isQuiet)
      print(...told);
  };
  return {
    tell,
    interrupted: (advice) => print(`Interrupted. ${advice}`, "interrupted", { advice }),
    onProgress(progress) {
      const now = performance.now();
      if (isQuiet || now - last < (isDrawn ? drawnInterval : plainInterval))
        return;
      last = now;
      const rate = rateOf(progress, { seconds: (now - started) / 1e3, bytes });
      const line = progressLine(progress, rate);
      if (isDrawn)
        process.stderr.write(`\r\x1B[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
      else
        tell(line, "progress", { ...progress, ...rate });
    },
    onAnnotated({ kept, removed, progress }) {
      const { articles, rejects } = progress;
      const before = kept > 0 ? `, ${kept} parts of the run before kept` : "";
      const others = removed > 0 ? `, ${removed} of another input or configuration made anew` : "";
      if (kept + removed + rejects > 0 || articles > 1e3) {
        tell(`  annotated ${articles} articles${before}${others}; linking …`, "annotated", {
          ...progress,
          kept,
          removed
        });
      }
    },
    onReject(reject) {
      rejected++;
      if (rejected <= rejectsShown || isJson)
        tell(`  rejected ${rejectInWords(reject)}`, "reject", rejectRow(reject));
    },
    finish() {
      clear();
      if (rejected > rejectsShown && !isJson) {
        tell(`  … and ${rejected - rejectsShown} more rejected, see rejects.jsonl`, "rejects");
      }
    }
  };
}
function rejectInWords({ sourcePath, stage, reason }) {
  return `${printable(sourcePath)} (${printable(stage)}): ${printable(reason)}`;
}
var rejectRow = ({ sourcePath, stage, reason }) => ({ source_path: sourcePath, stage, reason });
function rateOf({ words, bytes }, { seconds, bytes: all }) {
  const done = all === null || all === 0 ? null : Math.min(1, bytes / all);
  return {
    words_per_second: Math.round(words / Math.max(seconds, 1e-3)),
    done,
    seconds_left: done === null || done === 0 ? null : Math.round(seconds / done - seconds)
  };
}
var barLength = 24;
function progressLine({ articles, rejects, words }, { words_per_second, done, seconds_left }) {
  const full = Math.round((done ?? 0) * barLength);
  const bar = done === null ? "" : `${"━".repeat(full)}${"╌".repeat(barLength - full)} ${Math.round(done * 100)} %  `;
  const left = seconds_left === null ? "" : `  ${timeInWords(seconds_left)} left`;
  const speed = words > 0 ? `  ${words_per_second} words/s` : "";
  return `  ${bar}${articles} articles${speed}  ${rejects} rejected${left}`;
}
function timeInWords(seconds) {
  if (seconds < 60)
    return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export {
  say,
  show,
  jsonLine,
  teller,
  rejectInWords
};
