import {
  diffCommand
} from "./chunk-OTMNJHQ5.js";
import {
  benchCommand
} from "./chunk-D2KOCMA2.js";
import {
  trainCommand
} from "./chunk-WHJHAI7O.js";
import {
  enqueueCommand
} from "./chunk-NZ3BGGD4.js";
import {
  workerCommand
} from "./chunk-BOTO4C4S.js";
import "./chunk-YYHWD42V.js";
import {
  collectCommand
} from "./chunk-QIZFBG5D.js";
import "./chunk-VKFDLNIY.js";
import "./chunk-XHTVPYYB.js";
import {
  rulesCommand
} from "./chunk-P3TS3YAS.js";
import {
  stageTable,
  stagesCommand
} from "./chunk-SIK7QNT6.js";
import {
  accept,
  evaluateCommand,
  ownFloors,
  readFloors
} from "./chunk-3S5URQE2.js";
import {
  goldCommand
} from "./chunk-7ONQHDZI.js";
import {
  corpusCommand
} from "./chunk-TL6JIJ7I.js";
import "./chunk-RSSBX5YI.js";
import "./chunk-MJGMCRG5.js";
import {
  extractCommand
} from "./chunk-VJEACLSH.js";
import {
  readCommand
} from "./chunk-OZTQMDH6.js";
import {
  annotateCommand
} from "./chunk-B65PXKGR.js";
import "./chunk-4QP5PLPN.js";
import "./chunk-AHWOELQU.js";
import {
  mergeCommand
} from "./chunk-KF3HNQP5.js";
import "./chunk-CICAQURY.js";
import "./chunk-MO2UAYB3.js";
import "./chunk-UNW3FLLW.js";
import "./chunk-N5JUKQVO.js";
import "./chunk-7TB3XIE4.js";
import "./chunk-VGFGHFU3.js";
import "./chunk-IFLMEJAK.js";
import "./chunk-2GNF7Y5Y.js";
import "./chunk-QWDCSJOP.js";
import "./chunk-FPILLYUT.js";
import "./chunk-2IHNQGTJ.js";
import {
  floorTable
} from "./chunk-W7JMSDYK.js";
import "./chunk-Q6A4WRWQ.js";
import "./chunk-2Z52CQYQ.js";
import "./chunk-6A6SI57D.js";
import "./chunk-U7X4DNII.js";
import "./chunk-FD57CSHD.js";
import "./chunk-ZR2PGIFA.js";
import "./chunk-CG66ENB7.js";
import "./chunk-JVZMIWI2.js";
import "./chunk-QI4NSQLB.js";
import "./chunk-G7DZC6CV.js";
import "./chunk-5IBKUAOX.js";
import "./chunk-IDYM5ATR.js";
import "./chunk-FCAALXFR.js";
import "./chunk-TPHUPVZV.js";
import {
  helpOf
} from "./chunk-W7VDMW73.js";
import {
  say
} from "./chunk-4K2BL5U3.js";
import "./chunk-4CSBGLNK.js";
import "./chunk-7K63XNSB.js";
import "./chunk-C33MJS2U.js";
import "./chunk-36EHQP2Q.js";
import "./chunk-YBCUCXZ3.js";
import "./chunk-7XRHUH6S.js";
import "./chunk-DYDRI6FQ.js";
import "./chunk-WIBLVEAX.js";
import "./chunk-7WSFC2VE.js";
import "./chunk-PHY6QT7F.js";
import "./chunk-W2B75TWA.js";
import "./chunk-SZUWTD4P.js";
import "./chunk-AURHGFX2.js";
import "./chunk-SIOPYUUG.js";
import "./chunk-MVBNTP2B.js";
import "./chunk-W72YDXAI.js";
import "./chunk-PWHGC3RF.js";
import "./chunk-QY5GED2O.js";
import "./chunk-GWZKN6PQ.js";
import {
  datasets
} from "./chunk-DBNUH73K.js";
import "./chunk-UJPIXBYM.js";
import "./chunk-6ZNBIV7G.js";
import "./chunk-KTFPAT4G.js";
import "./chunk-TN55TF5R.js";
import "./chunk-LS6N7SXK.js";
import "./chunk-4F2E35NC.js";
import "./chunk-BCGLTP7N.js";
import "./chunk-S2XO6ZO2.js";
import "./chunk-2YEJPQQ4.js";
import "./chunk-E5IE75BR.js";
import "./chunk-3RJ2OV2G.js";
import "./chunk-MFQWDLX4.js";
import "./chunk-7IOZWEJY.js";
import "./chunk-QAG4GSCQ.js";
import "./chunk-EB7ENSFH.js";
import "./chunk-DX3I3A5X.js";
import "./chunk-TMIQRTPX.js";
import "./chunk-F5N54G7B.js";
import "./chunk-GNH76EDW.js";
import "./chunk-OAOXLRWB.js";

// dist/datasets/readme.js
function datasetTables() {
  const overview = datasets.map(({ name, row }) => `| [${name}](#${name}) | ${row} |`);
  return ["| dataset | one row is |", "|---|---|", ...overview, "", ...datasets.map(columnTable)].join("\n").trim();
}
function columnTable({ name, row, key, references, columns }) {
  const rows = columns.map((column) => {
    const notes = [column.name === key ? "key" : "", references[column.name] ? `→ ${references[column.name]}` : ""];
    const type = [typeOf(column), ...notes.filter((note) => note !== "")].join(", ");
    return `| \`${column.name}\` | ${type} | ${cell(column.description)} |`;
  });
  return [
    `<details><summary><a id="${name}"></a><b>${name}</b>: one row is ${row}</summary>`,
    "",
    "| column | type | what it holds |",
    "|---|---|---|",
    ...rows,
    "",
    "</details>",
    ""
  ].join("\n");
}
function typeOf({ kind, isNullable, values }) {
  const type = kind === "list" ? "list of strings" : values && values.length < 8 ? values.join(" / ") : kind;
  return isNullable ? `${type} or null` : type;
}
function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

// dist/cli/documents.js
var documentTables = [
  { path: "ARCHITECTURE.md", name: "stages", content: stageTable },
  { path: "README.md", name: "cli", content: commandHelp },
  { path: "README.md", name: "datasets", content: datasetTables },
  { path: "README.md", name: "scores", content: scoresReached }
];
function commandHelp() {
  const commands = [
    extractCommand,
    readCommand,
    annotateCommand,
    mergeCommand,
    enqueueCommand,
    workerCommand,
    collectCommand,
    evaluateCommand,
    goldCommand,
    corpusCommand,
    diffCommand,
    rulesCommand,
    stagesCommand,
    benchCommand,
    trainCommand
  ];
  return ["```text", commands.map(helpOf).join("\n\n\n"), "```"].join("\n");
}
function scoresReached() {
  const floors = readFloors(ownFloors);
  return floors === null ? "" : floorTable(floors);
}

// dist/cli/accept.js
var acceptCommand = {
  name: "accept",
  summary: "Take what the seeds give now as the golden output, and refresh the tables in README.md and ARCHITECTURE.md.",
  takes: "",
  options: {},
  details: "For work on Dateline itself, in its own folder. Review the difference before you commit it: git diff",
  async run() {
    for (const path of await accept(documentTables))
      say(`changed ${path}`);
    say("Review the difference: git diff");
    return 0;
  }
};
export {
  acceptCommand
};
