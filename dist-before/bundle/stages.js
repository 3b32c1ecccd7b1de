import {
  catalogue
} from "./chunk-2IHNQGTJ.js";
import {
  buildGraph
} from "./chunk-IDYM5ATR.js";
import "./chunk-FCAALXFR.js";
import {
  sha256
} from "./chunk-PHY6QT7F.js";
import {
  loadResources
} from "./chunk-W2B75TWA.js";
import {
  StageError,
  articlePipeline,
  dateStage,
  eventStage,
  mentionStage,
  moneyStage,
  nameStage,
  pipeline,
  quotationStage,
  stage,
  statementStage,
  syntaxPipeline,
  syntaxStage,
  timexStage,
  tokenPipeline,
  tokenStage
} from "./chunk-6ZNBIV7G.js";
import "./chunk-KTFPAT4G.js";
import {
  articleFrom
} from "./chunk-TN55TF5R.js";
import "./chunk-LS6N7SXK.js";
import "./chunk-4F2E35NC.js";
import "./chunk-BCGLTP7N.js";
import "./chunk-S2XO6ZO2.js";
import "./chunk-2YEJPQQ4.js";
import "./chunk-E5IE75BR.js";
import "./chunk-3RJ2OV2G.js";
import "./chunk-MFQWDLX4.js";
import {
  covers,
  overlaps,
  surfaceOf
} from "./chunk-7IOZWEJY.js";
import "./chunk-QAG4GSCQ.js";
import "./chunk-F5N54G7B.js";
import {
  ModelError
} from "./chunk-GNH76EDW.js";
import "./chunk-OAOXLRWB.js";
export {
  ModelError,
  StageError,
  articleFrom,
  articlePipeline,
  buildGraph,
  catalogue,
  covers,
  dateStage,
  eventStage,
  loadResources,
  mentionStage,
  moneyStage,
  nameStage,
  overlaps,
  pipeline,
  quotationStage,
  sha256,
  stage,
  statementStage,
  surfaceOf,
  syntaxPipeline,
  syntaxStage,
  timexStage,
  tokenPipeline,
  tokenStage
};
