import { annotateText } from "../testing/annotate.js";

const days = (text: string) => {
  const { statements, dates } = annotateText(text);
  return statements.map((statement, index) => [statement.cue, dates.saidOn[index]?.date ?? null]);
};

test("a statement issued after a dated meeting has the day of the meeting", () => {
  expect(
    days(
      "President Ana Duarte on Tuesday met her Peruvian counterpart Luis Soto in Lima.\n\n" +
        "The White House issued a joint statement following a meeting between the two leaders.\n\n" +
        '"Trade will grow," the statement said.',
    ),
  ).toContainEqual(["say", "2022-10-04"]);
});

test("a statement that followed no meeting has no day of its own", () => {
  expect(
    days(
      "President Ana Duarte on Tuesday met her Peruvian counterpart Luis Soto in Lima.\n\n" +
        "The White House issued a statement on drug prices.\n\n" +
        '"Prices will fall," the statement said.',
    ),
  ).toContainEqual(["say", null]);
});
