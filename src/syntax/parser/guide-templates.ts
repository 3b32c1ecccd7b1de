import { compileTemplates } from "../../learn/templates.js";
import { labelAtoms } from "./label-templates.js";
import { moveAtoms } from "./move-templates.js";

/**
 * What a guide adds to the atoms of a move: where it has the heads of `s0`, `b0` and `s1` (the classes of `headPlace`),
 * whether it has dependents of theirs still to come or on the stack (`ahead`), their labels in it, and all of this but
 * the labels together.
 */
export const moveGuideAtoms = [
  "g.s0",
  "g.b0",
  "g.s1",
  "g.ahead",
  "g.s0label",
  "g.s1label",
  "g.b0label",
  "g.all",
] as const;

/** What a guide adds to the features of a move. */
export const moveGuideTemplates = compileTemplates(
  [
    "g.s0",
    "g.b0",
    "g.all",
    "g.s0 g.s0label",
    "g.b0 g.b0label",
    "g.s0 g.ahead",
    "g.all s0.fine",
    "g.all b0.fine",
    "g.all s1.fine",
    "g.all s0.fine b0.fine",
    "g.all s1.fine s0.fine",
    "g.all s0.word",
    "g.all b0.word",
    "g.all s0.fine s1.fine b0.fine",
    "g.all g.s0label g.b0label",
    "g.all g.s0label",
    "g.all g.b0label",
    "g.s0 g.s0label s0.fine s1.fine",
    "g.s0 g.s0label s0.fine b0.fine",
    "g.b0 g.b0label s0.fine b0.fine",
    "g.all s0.labels",
    "g.all g.s0label s0.labels",
    "g.all distance gap",
    "g.all b0l.word",
    "g.all s0l.word",
    "g.all s0.cluster",
    "g.all b0.cluster",
    "g.s1 g.s0 g.s1label g.s0label",
    "g.all b0.valency s0.valency",
  ],
  [...moveAtoms, ...moveGuideAtoms],
);

/** What a guide adds to the atoms of a label: whether it has the arc, its label of the dependent and that of the head. */
export const labelGuideAtoms = ["g.is", "g.label", "g.hlabel"] as const;

/** What a guide adds to the features of a label. */
export const labelGuideTemplates = compileTemplates(
  [
    "g.is g.label",
    "g.is g.label side",
    "g.is g.label d.fine",
    "g.is g.label side h.fine d.fine",
    "g.is g.label d.word",
    "g.is g.label h.word",
    "g.is g.label side h.cluster d.cluster",
    "g.is g.label d.labels",
    "g.is g.label g.hlabel d.fine",
  ],
  [...labelAtoms, ...labelGuideAtoms],
);
