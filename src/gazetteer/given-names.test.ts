import { genderOfGivenName } from "./given-names.js";

test("given names have a usual gender, unknown and shared ones none", () => {
  expect(genderOfGivenName("Angela")).toBe("female");
  expect(genderOfGivenName("vladimir")).toBe("male");
  expect(genderOfGivenName("Qwxyz")).toBeNull();
  expect(genderOfGivenName("constructor")).toBeNull();
});
