import { type Complaint, complaintAt } from "../evaluate/gold/problems.js";

/** Something that is wrong with the corpus, or doubtful. */
export interface Finding extends Complaint {
  /** The file it is about. */
  readonly path: string;
  /** Where in the article's text, in code points; null when it is about no place of it. */
  readonly at: number | null;
  /** Doubtful things may be right; all else must be mended. */
  readonly isDoubtful: boolean;
}

/** Where a finding is: its file, and the place in it. */
type Where = Pick<Finding, "path" | "at">;

/** Something that must be mended. */
export function wrong(where: Where, complaint: Complaint): Finding {
  return { path: where.path, at: where.at, ...complaint, isDoubtful: false };
}

/** Something that may be right, and is to be looked at. */
export function doubtful(where: Where, complaint: Complaint): Finding {
  return { path: where.path, at: where.at, ...complaint, isDoubtful: true };
}

/** `corpus/articles/c001.gold, line 7, column 3: found …, expected …; …` */
export function findingSentence(
  finding: Finding,
  placeOf: (finding: Finding) => { readonly line: number; readonly column: number } | null,
): string {
  const place = finding.at === null ? null : placeOf(finding);
  return complaintAt(`${finding.path}${place ? `, line ${place.line}, column ${place.column}` : ""}`, finding);
}
