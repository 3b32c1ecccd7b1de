import type { PageData, RunFacts } from "../../page/page-data.js";
import { dataTable } from "../data-table.js";
import { type Child, h } from "../dom.js";
import type { Model } from "../model.js";
import { viewHeading } from "../parts.js";
import type { View } from "../view.js";
import { counted, numberInWords, shortened } from "../words.js";
import { tallyOf } from "./overview.js";

/** What made the datasets, and what they are. */
export function run(model: Model): View {
  const { facts, files } = model.data;
  return {
    title: "Run",
    content: [
      viewHeading("How this was made"),
      h(
        "p",
        {},
        "The same articles give the same bytes, on any machine and in any number of processes. Times, options and the machine stand in ",
        h("code", {}, "run.json"),
        ".",
      ),
      h(
        "dl",
        { class: "facts" },
        line("Dateline", facts.dateline),
        line("Parser", facts.beam ? "with a beam of six" : "greedy, in two passes"),
        line("Lexicon of the user", lexiconInWords(facts)),
      ),
      pairs("Models", ["Model", "SHA-256 of its file"], facts.models),
      pairs("Packages", ["Package", "Version"], facts.dependencies),
      h("h2", {}, "Files"),
      fileTable(files),
      rules(model),
      rejected(model),
    ],
  };
}

function lexiconInWords({ lexicon }: RunFacts): Child {
  if (lexicon === null) return "none was given to this command";
  return [counted(lexicon.names, "name"), ", SHA-256 ", hash(lexicon.sha256)];
}

function hash(digits: string): Child {
  return h("code", { class: "hash" }, digits);
}

function fileTable(files: PageData["files"]): HTMLElement {
  return dataTable(files, {
    caption: "Files of the output folder",
    isCaptionHidden: true,
    rowName: "file",
    columns: [
      { name: "File", text: ({ path }) => path },
      { name: "Rows", text: ({ path, lines }) => (path.endsWith(".jsonl") ? lines : null) },
      { name: "Bytes", text: ({ bytes }) => bytes },
      { name: "SHA-256", text: ({ sha256 }) => sha256, cell: ({ sha256 }) => hash(sha256) },
    ],
  });
}

function rejected(model: Model): Child {
  const [shown, all] = [model.rejects.length, model.data.counts.rejects];
  return [
    h("h2", {}, "What could not be read"),
    shown < all && h("p", {}, `The first ${numberInWords(shown)} of ${numberInWords(all)}; rejects.jsonl has all.`),
    dataTable(model.rejects, {
      caption: "Rejected input",
      isCaptionHidden: true,
      rowName: "input",
      columns: [
        { name: "Input", text: ({ source_path }) => source_path },
        { name: "Stage", text: ({ stage }) => stage },
        { name: "Why", text: ({ reason }) => reason, width: "wide" },
        { name: "First bytes", text: ({ first_bytes }) => first_bytes && shortened(first_bytes, 80) },
      ],
    }),
  ];
}

function line(name: string, value: Child): Child {
  return [h("dt", {}, name), h("dd", {}, value)];
}

function pairs(
  title: string,
  [first, second]: readonly [string, string],
  values: Readonly<Record<string, string>>,
): Child {
  return [
    h("h2", {}, title),
    dataTable(Object.entries(values), {
      caption: title,
      isCaptionHidden: true,
      rowName: "row",
      columns: [
        { name: first, text: ([name]) => name },
        { name: second, text: ([, value]) => value, cell: ([, value]) => hash(value) },
      ],
    }),
  ];
}

function rules(model: Model): Child {
  const { survey } = model.data;
  const rows = tallyOf(survey.rules).map(([name, times]) => {
    const [table = "", rule = ""] = name.split(/\/(.*)/su);
    return { table, rule, times };
  });
  return [
    h("h2", {}, "Rules"),
    dataTable(rows, {
      caption: "Rows each rule has made, in the whole corpus",
      isCaptionHidden: true,
      rowName: "rule",
      pageSize: 25,
      columns: [
        { name: "Dataset", text: ({ table }) => table },
        { name: "Rule", text: ({ rule }) => rule, cell: ({ rule }) => h("code", {}, rule) },
        { name: "Rows", text: ({ times }) => times },
      ],
    }),
  ];
}
