import {
  diffCommand
} from "./chunk-OTMNJHQ5.js";
import "./chunk-ZR2PGIFA.js";
import "./chunk-4K2BL5U3.js";
import "./chunk-4CSBGLNK.js";
import "./chunk-C33MJS2U.js";
import "./chunk-DYDRI6FQ.js";
import "./chunk-SIOPYUUG.js";
import "./chunk-GWZKN6PQ.js";
import "./chunk-DBNUH73K.js";
import "./chunk-UJPIXBYM.js";
import "./chunk-MFQWDLX4.js";
import "./chunk-QAG4GSCQ.js";
import "./chunk-TMIQRTPX.js";
export {
  diffCommand
};
