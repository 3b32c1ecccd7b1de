/** A stretch of text with something to say of it. */
export interface Marked {
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

/** A piece of text that the same marks cover, the shortest first; no mark begins or ends within it. */
export interface Segment<Mark extends Marked> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a text of that length at every place where a mark begins or ends. Marks may overlap and hold each other; empty ones
 * and what lies outside the text are left out. The segments follow one another from 0 to the end.
 */
export function segmentsOf<Mark extends Marked>(length: number, marks: readonly Mark[]): Segment<Mark>[] {
  const sound = marks.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  const starting = [...sound].sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, length, ...sound.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const segments: Segment<Mark>[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let cut = 0; cut + 1 < cuts.length; cut++) {
    const [start = 0, end = 0] = [cuts[cut], cuts[cut + 1]];
    open = open.filter((mark) => mark.end > start);
    for (let mark = starting[next]; mark && mark.start === start; mark = starting[++next]) open.push(mark);
    segments.push({ start, end, marks: [...open].sort((a, b) => a.end - a.start - (b.end - b.start)) });
  }
  return segments;
}
