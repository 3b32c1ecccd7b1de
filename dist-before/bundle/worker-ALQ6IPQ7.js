import {
  workerCommand
} from "./chunk-BOTO4C4S.js";
import "./chunk-YYHWD42V.js";
import "./chunk-VKFDLNIY.js";
import "./chunk-XHTVPYYB.js";
import "./chunk-IFLMEJAK.js";
import "./chunk-2GNF7Y5Y.js";
import "./chunk-QWDCSJOP.js";
import "./chunk-CG66ENB7.js";
import "./chunk-JVZMIWI2.js";
import "./chunk-G7DZC6CV.js";
import "./chunk-W7VDMW73.js";
import "./chunk-4K2BL5U3.js";
import "./chunk-4CSBGLNK.js";
import "./chunk-YBCUCXZ3.js";
import "./chunk-7XRHUH6S.js";
import "./chunk-WIBLVEAX.js";
import "./chunk-7WSFC2VE.js";
import "./chunk-PHY6QT7F.js";
import "./chunk-W2B75TWA.js";
import "./chunk-SZUWTD4P.js";
import "./chunk-W72YDXAI.js";
import "./chunk-6ZNBIV7G.js";
import "./chunk-KTFPAT4G.js";
import "./chunk-TN55TF5R.js";
import "./chunk-LS6N7SXK.js";
import "./chunk-4F2E35NC.js";
import "./chunk-BCGLTP7N.js";
import "./chunk-S2XO6ZO2.js";
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
export {
  workerCommand
};
