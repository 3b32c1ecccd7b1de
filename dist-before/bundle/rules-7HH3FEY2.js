import {
  rulesCommand
} from "./chunk-P3TS3YAS.js";
import "./chunk-2IHNQGTJ.js";
import "./chunk-4K2BL5U3.js";
import "./chunk-4CSBGLNK.js";
import "./chunk-KTFPAT4G.js";
import "./chunk-LS6N7SXK.js";
import "./chunk-S2XO6ZO2.js";
import "./chunk-7IOZWEJY.js";
import "./chunk-TMIQRTPX.js";
export {
  rulesCommand
};
