import {
  datasetFiles
} from "./chunk-QI4NSQLB.js";
import "./chunk-5IBKUAOX.js";
import "./chunk-AURHGFX2.js";
import "./chunk-SIOPYUUG.js";
import {
  DatasetError
} from "./chunk-MVBNTP2B.js";
import "./chunk-PWHGC3RF.js";
import "./chunk-QY5GED2O.js";
import "./chunk-GWZKN6PQ.js";
import {
  datasets,
  dates,
  documents,
  edgeTypes,
  edges,
  entities,
  eventRoles,
  events,
  incidents,
  mentions,
  money,
  nodeTypes,
  nodes,
  quadClasses,
  rejects,
  roles,
  sentences,
  statementSpans,
  statements
} from "./chunk-DBNUH73K.js";
import "./chunk-UJPIXBYM.js";
import "./chunk-2YEJPQQ4.js";
import "./chunk-E5IE75BR.js";
import "./chunk-3RJ2OV2G.js";
import "./chunk-MFQWDLX4.js";
import "./chunk-7IOZWEJY.js";
import "./chunk-QAG4GSCQ.js";
export {
  DatasetError,
  datasetFiles,
  datasets,
  dates,
  documents,
  edgeTypes,
  edges,
  entities,
  eventRoles,
  events,
  incidents,
  mentions,
  money,
  nodeTypes,
  nodes,
  quadClasses,
  rejects,
  roles,
  sentences,
  statementSpans,
  statements
};
