/**
 * Finds the slope and shift that make the probabilities hold: logistic regression by Newton's method with steps that are
 * halved until they help, the targets drawn in from 0 and 1 (Platt 1999; Lin, Lin and Weng 2007). Without two kinds of
 * answers nothing is corrected.
 */
export function fitCalibration(judged) {
    const right = judged.filter(({ isRight }) => isRight).length;
    const wrong = judged.length - right;
    let found = { slope: 1, shift: 0 };
    if (right === 0 || wrong === 0)
        return found;
    const aims = { right: (right + 1) / (right + 2), wrong: 1 / (wrong + 2) };
    for (let round = 0; round < mostRounds; round++) {
        const step = newtonStep(judged, found, aims);
        const next = helpful(judged, found, step, aims);
        if (next === null)
            break;
        found = next;
    }
    return found;
}
const mostRounds = 100;
const given = ({ slope, shift }, logOdds) => 1 / (1 + Math.exp(-(slope * logOdds + shift)));
/** How likely the answers are, as a logarithm. */
function likelihood(judged, calibration, aims) {
    let sum = 0;
    for (const { logOdds, isRight } of judged) {
        const probability = Math.min(1 - 1e-12, Math.max(1e-12, given(calibration, logOdds)));
        const aim = isRight ? aims.right : aims.wrong;
        sum += aim * Math.log(probability) + (1 - aim) * Math.log(1 - probability);
    }
    return sum;
}
function newtonStep(judged, calibration, aims) {
    // A little on the diagonal keeps the matrix from being singular.
    const sums = { slope: 0, shift: 0, slopeTwice: 1e-6, shiftTwice: 1e-6, both: 0 };
    for (const { logOdds, isRight } of judged) {
        const probability = given(calibration, logOdds);
        const error = (isRight ? aims.right : aims.wrong) - probability;
        const weight = probability * (1 - probability);
        sums.slope += error * logOdds;
        sums.shift += error;
        sums.slopeTwice += weight * logOdds * logOdds;
        sums.shiftTwice += weight;
        sums.both += weight * logOdds;
    }
    const determinant = sums.slopeTwice * sums.shiftTwice - sums.both * sums.both;
    return {
        slope: (sums.shiftTwice * sums.slope - sums.both * sums.shift) / determinant,
        shift: (sums.slopeTwice * sums.shift - sums.both * sums.slope) / determinant,
    };
}
/** The calibration after the step, or a half, a quarter … of it, that makes the answers likelier; null when none does. */
function helpful(judged, from, step, aims) {
    const before = likelihood(judged, from, aims);
    for (let share = 1; share > 1e-6; share /= 2) {
        const next = { slope: from.slope + share * step.slope, shift: from.shift + share * step.shift };
        if (likelihood(judged, next, aims) > before + 1e-9)
            return next;
    }
    return null;
}
//# sourceMappingURL=calibrate.js.map