import {
  stagesCommand
} from "./chunk-SIK7QNT6.js";
import "./chunk-ZR2PGIFA.js";
import "./chunk-4K2BL5U3.js";
import "./chunk-4CSBGLNK.js";
import "./chunk-7WSFC2VE.js";
import "./chunk-W2B75TWA.js";
import "./chunk-6ZNBIV7G.js";
import "./chunk-KTFPAT4G.js";
import "./chunk-4F2E35NC.js";
import "./chunk-S2XO6ZO2.js";
import "./chunk-3RJ2OV2G.js";
import "./chunk-MFQWDLX4.js";
import "./chunk-7IOZWEJY.js";
import "./chunk-QAG4GSCQ.js";
import "./chunk-F5N54G7B.js";
import "./chunk-GNH76EDW.js";
export {
  stagesCommand
};
