import {
  canResume,
  extract,
  nothingToRead,
  workFolder
} from "./chunk-N5JUKQVO.js";
import "./chunk-7TB3XIE4.js";
import "./chunk-VGFGHFU3.js";
import "./chunk-IFLMEJAK.js";
import "./chunk-QWDCSJOP.js";
import "./chunk-FPILLYUT.js";
import "./chunk-ZR2PGIFA.js";
import "./chunk-CG66ENB7.js";
import "./chunk-JVZMIWI2.js";
import "./chunk-QI4NSQLB.js";
import "./chunk-G7DZC6CV.js";
import "./chunk-5IBKUAOX.js";
import "./chunk-FCAALXFR.js";
import "./chunk-TPHUPVZV.js";
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
import "./chunk-DBNUH73K.js";
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
export {
  canResume,
  extract,
  nothingToRead,
  workFolder
};
