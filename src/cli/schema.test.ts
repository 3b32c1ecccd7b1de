import { datasets } from "../datasets/catalogue.js";
import { captured } from "../testing/captured.js";
import { readArguments } from "./command.js";
import { schemaCommand } from "./schema.js";

const run = (...words: string[]) => captured(() => schemaCommand.run(readArguments(schemaCommand, words)));

test("a program gets JSON Schema: of one dataset its own, of several an object by name", async () => {
  expect(JSON.parse((await run("events")).stdout)).toEqual(datasets.find(({ name }) => name === "events")?.jsonSchema);
  expect(Object.keys(JSON.parse((await run()).stdout))).toEqual(datasets.map(({ name }) => name));
});

test("every dataset has a table to read, SQL and TypeScript", async () => {
  for (const { name, row, columns } of datasets) {
    const { stdout } = await run(name, "--table");
    expect(stdout).toContain(`${name}: one row is ${row}\n`);
    for (const column of columns) expect(stdout).toContain(`  ${column.name}  `);
    expect((await run(name, "--sql")).stdout).toContain(`CREATE TABLE ${name} (`);
    expect((await run(name, "--typescript")).stdout).toContain(`  readonly ${columns[0]?.name}: string;`);
  }
});

test("an unknown dataset and two forms are refused", async () => {
  await expect(run("evnts")).rejects.toMatchObject({ hint: expect.stringContaining("events") });
  await expect(run("events", "--sql", "--json")).rejects.toThrow("--json does not go with --sql");
});
