import { z } from "zod";
import { suggestion } from "./nearest.js";
import { either, quoted } from "./problems.js";
import { goldSchema } from "./schema.js";
const typesInWords = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    tuple: "a pair [start, end]",
    object: "an object with named fields",
};
const readings = {
    invalid_type: ({ expected }, found) => {
        const wanted = typesInWords[expected] ?? expected;
        return { expected: wanted, remedy: found === undefined ? "add it" : `write ${wanted} instead` };
    },
    invalid_value: ({ values }, found) => {
        const names = values.map(String);
        return { expected: either(names), remedy: suggestion(String(found ?? ""), names, "write one of these") };
    },
    invalid_format: ({ format, message }) => format === "date"
        ? { expected: "a day of the calendar as YYYY-MM-DD", remedy: "write the day so, as 2022-10-01" }
        : { expected: bare(message), remedy: "write it so" },
    too_small: ({ origin, message, minimum }) => {
        if (origin === "string")
            return { expected: "at least one character", remedy: "write some, or leave it out" };
        if (origin === "number")
            return { expected: `a number from ${minimum} up`, remedy: "correct it" };
        return {
            expected: message.startsWith("Too small") ? `${minimum} items` : bare(message),
            remedy: "add what is missing",
        };
    },
    too_big: ({ maximum }) => ({ expected: `at most ${maximum} items`, remedy: "remove those that are too many" }),
};
/** A message of the schema's, as `must be three capitals`, without its verb. */
function bare(message) {
    return message.replace(/^must (?:be|hold) /u, "");
}
/** Says what zod found wrong with gold annotation: what stands there, what should, and what to do. */
export function issueProblems(issues, input) {
    return issues.flatMap((issue) => {
        if (issue.code === "unrecognized_keys")
            return issue.keys.map((key) => unknownKey(issue.path, key));
        const value = valueAt(input, issue.path);
        // Safe: the reading is looked up under the issue's own code.
        const reading = readings[issue.code];
        const { expected, remedy } = reading?.(issue, value) ?? { expected: issue.message, remedy: "correct it" };
        return [{ path: issue.path, found: value === undefined ? "nothing" : quoted(value), expected, remedy }];
    });
}
function unknownKey(path, key) {
    const known = keysAt(path);
    return {
        path: [...path, key],
        found: "a field of this name",
        expected: `one of ${known.join(", ")}`,
        remedy: suggestion(key, known, "remove it"),
    };
}
/** The fields the schema has at a place. */
function keysAt(path) {
    let schema = goldSchema;
    for (const step of path) {
        const inner = unwrapped(schema);
        schema =
            inner instanceof z.ZodObject ? inner.shape[String(step)] : inner instanceof z.ZodArray ? inner.element : null;
    }
    const inner = unwrapped(schema);
    return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
function unwrapped(schema) {
    return schema instanceof z.ZodDefault || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema;
}
function valueAt(input, path) {
    return path.reduce((value, step) => typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined, input);
}
//# sourceMappingURL=issues.js.map