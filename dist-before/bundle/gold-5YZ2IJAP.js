import {
  goldCommand
} from "./chunk-7ONQHDZI.js";
import "./chunk-MJGMCRG5.js";
import "./chunk-VGFGHFU3.js";
import "./chunk-IFLMEJAK.js";
import "./chunk-2Z52CQYQ.js";
import "./chunk-U7X4DNII.js";
import "./chunk-FD57CSHD.js";
import "./chunk-ZR2PGIFA.js";
import "./chunk-CG66ENB7.js";
import "./chunk-JVZMIWI2.js";
import "./chunk-G7DZC6CV.js";
import "./chunk-4K2BL5U3.js";
import "./chunk-4CSBGLNK.js";
import "./chunk-C33MJS2U.js";
import "./chunk-DYDRI6FQ.js";
import "./chunk-W72YDXAI.js";
import "./chunk-GWZKN6PQ.js";
import "./chunk-UJPIXBYM.js";
import "./chunk-TN55TF5R.js";
import "./chunk-LS6N7SXK.js";
import "./chunk-4F2E35NC.js";
import "./chunk-BCGLTP7N.js";
import "./chunk-S2XO6ZO2.js";
import "./chunk-7IOZWEJY.js";
import "./chunk-QAG4GSCQ.js";
import "./chunk-DX3I3A5X.js";
import "./chunk-TMIQRTPX.js";
import "./chunk-OAOXLRWB.js";
export {
  goldCommand
};
