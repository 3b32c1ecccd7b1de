import {
  readCommand
} from "./chunk-OZTQMDH6.js";
import "./chunk-4QP5PLPN.js";
import "./chunk-AHWOELQU.js";
import "./chunk-CG66ENB7.js";
import "./chunk-JVZMIWI2.js";
import "./chunk-G7DZC6CV.js";
import "./chunk-W7VDMW73.js";
import "./chunk-4K2BL5U3.js";
import "./chunk-4CSBGLNK.js";
import "./chunk-W72YDXAI.js";
import "./chunk-BCGLTP7N.js";
import "./chunk-S2XO6ZO2.js";
import "./chunk-DX3I3A5X.js";
import "./chunk-TMIQRTPX.js";
import "./chunk-OAOXLRWB.js";
export {
  readCommand
};
