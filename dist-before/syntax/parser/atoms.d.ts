/**
 * What the features of a move are made of. `s0`, `s1`, `s2` are the words on top of the stack, `b0`, `b1`, `b2` those
 * next in the buffer, `s0l` and `s0r` the outermost dependents of `s0`, `s0l2` and `s0r2` the ones within. Of a word:
 * spelling, tag with what the form tells (`fine`), cluster and group of words used alike, label; `labels` are those of
 * its dependents, `valency` says how many it has. `distance`, `gap` (marks between) and `edge` (the marks beside both)
 * belong to `s0` and `b0`, with `1` to `s1` and `s0`.
 */
export declare const moveAtoms: readonly ["always", "s0.word", "s0.fine", "s0.cluster", "s0.group", "s0.labels", "s0.valency", "s1.word", "s1.fine", "s1.cluster", "s1.group", "s1.labels", "s1.valency", "s2.word", "s2.fine", "s2.cluster", "b0.word", "b0.fine", "b0.cluster", "b0.group", "b0.labels", "b0.valency", "b1.word", "b1.fine", "b1.cluster", "b1.group", "b2.word", "b2.fine", "s0l.word", "s0l.fine", "s0l.label", "s0r.word", "s0r.fine", "s0r.label", "s0l2.fine", "s0r2.fine", "s1l.word", "s1l.fine", "s1r.word", "s1r.fine", "s1r.label", "s1r2.fine", "b0l.word", "b0l.fine", "b0l.label", "b0l2.fine", "distance", "distance1", "gap", "gap1", "edge", "edge1", "ahead"];
/**
 * What a guide adds to the atoms of a move: where it has the heads of `s0`, `b0` and `s1` (the classes of `headPlace`),
 * whether it has dependents of theirs still to come or on the stack (`ahead`), their labels in it, and all of this but
 * the labels together.
 */
export declare const moveGuideAtoms: readonly ["g.s0", "g.b0", "g.s1", "g.ahead", "g.s0label", "g.s1label", "g.b0label", "g.all"];
/**
 * What the features of a label are made of: `h` is the head, `d` the dependent, `-1` and `+1` the words beside them,
 * `l` and `r` their outermost dependents; `side` says whether the head stands before. The other names are those of
 * moves.
 */
export declare const labelAtoms: readonly ["side", "h.word", "h.fine", "h.cluster", "h.labels", "h.tag", "d.word", "d.fine", "d.cluster", "d.labels", "d.tag", "d.valency", "h-1.fine", "h+1.fine", "h+1.word", "d-1.fine", "d-1.word", "d+1.fine", "d+1.word", "dl.word", "dl.fine", "dl.label", "dl2.fine", "dr.word", "dr.fine", "dr.label", "hl.fine", "hr.fine", "hr.label", "hr2.label", "distance", "gap", "edge", "s2.fine"];
/** What a guide adds to the atoms of a label: whether it has the arc, its label of the dependent and that of the head. */
export declare const labelGuideAtoms: readonly ["g.is", "g.label", "g.hlabel"];
