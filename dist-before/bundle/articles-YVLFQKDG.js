import {
  articlesIn,
  noInput
} from "./chunk-FPILLYUT.js";
import "./chunk-CG66ENB7.js";
import "./chunk-JVZMIWI2.js";
import "./chunk-G7DZC6CV.js";
import "./chunk-W72YDXAI.js";
import "./chunk-BCGLTP7N.js";
import "./chunk-S2XO6ZO2.js";
import "./chunk-DX3I3A5X.js";
import "./chunk-OAOXLRWB.js";
export {
  articlesIn,
  noInput
};
