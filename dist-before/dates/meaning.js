/** A calendar meaning; what is not given is unknown. */
export function calendar(parts) {
    return { kind: "calendar", year: null, part: null, day: null, shift: null, shiftsYear: false, ...parts };
}
export const partOf = (unit, number) => ({ unit, number });
export const shifted = (unit, shift) => ({ kind: "shifted", unit, shift });
export const value = (text) => ({ kind: "value", value: text });
const durationCodes = {
    second: { time: true, code: "S", times: 1 },
    minute: { time: true, code: "M", times: 1 },
    hour: { time: true, code: "H", times: 1 },
    day: { time: false, code: "D", times: 1 },
    week: { time: false, code: "W", times: 1 },
    weekend: { time: false, code: "WE", times: 1 },
    month: { time: false, code: "M", times: 1 },
    season: { time: false, code: "S", times: 1 },
    quarter: { time: false, code: "Q", times: 1 },
    half: { time: false, code: "M", times: 6 },
    year: { time: false, code: "Y", times: 1 },
    decade: { time: false, code: "Y", times: 10 },
    century: { time: false, code: "Y", times: 100 },
};
/** What half of a unit is in the next smaller one that TIMEX3 writes beside it. */
const halves = { year: "6M", hour: "30M", minute: "30S" };
/**
 * The TIMEX3 value of an amount of a unit: 7 years is `P7Y`, NaN months `PXM`, two and a half hours `PT2H30M`, a decade
 * `P10Y`.
 */
export function durationValue(amount, unit) {
    if (Number.isNaN(amount) && (unit === "decade" || unit === "century"))
        return unit === "decade" ? "PXDE" : "PXCE";
    const { time, code, times } = durationCodes[unit];
    const half = halves[unit];
    const isHalved = half !== undefined && amount > 1 && amount % 1 === 0.5;
    const whole = isHalved ? Math.floor(amount) : amount;
    const count = Number.isNaN(amount) ? "X" : String(Math.round(whole * times * 100) / 100);
    return `${time ? "PT" : "P"}${count}${code}${isHalved ? half : ""}`;
}
//# sourceMappingURL=meaning.js.map