import { fullRecord } from "../../testing/record.js";
import { addSurvey, noSurvey, surveyOf } from "./survey.js";

test("counts rows, what is known of them, and the rules that made them; sums do not depend on the order", () => {
  const [one, other] = [fullRecord({ published: "2022-10-06" }), fullRecord({ published: "2022-11-01" })];
  const sum = (records: readonly (typeof one)[]) => {
    const survey = noSurvey();
    for (const { tables } of records) addSurvey(survey, surveyOf(tables));
    return survey;
  };
  const survey = sum([one, other]);
  expect(sum([other, one])).toEqual(survey);
  expect(survey.months).toEqual({ "2022-10": 1, "2022-11": 1 });
  expect(survey.rows.statements).toBe(2 * one.tables.statements.length);
  expect(survey.known["statements.speaker_id"]).toBeLessThanOrEqual(survey.rows.statements ?? 0);
  expect(survey.rules).toMatchObject({ "statements/test": 2 });
});
