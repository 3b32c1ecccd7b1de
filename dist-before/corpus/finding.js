import { complaintAt } from "../evaluate/gold/problems.js";
/** Something that must be mended. */
export function wrong(where, complaint) {
    return { path: where.path, at: where.at, ...complaint, isDoubtful: false };
}
/** Something that may be right, and is to be looked at. */
export function doubtful(where, complaint) {
    return { path: where.path, at: where.at, ...complaint, isDoubtful: true };
}
/** `corpus/articles/c001.gold, line 7, column 3: found …, expected …; …` */
export function findingSentence(finding, placeOf) {
    const place = finding.at === null ? null : placeOf(finding);
    return complaintAt(`${finding.path}${place ? `, line ${place.line}, column ${place.column}` : ""}`, finding);
}
//# sourceMappingURL=finding.js.map