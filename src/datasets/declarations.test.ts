import { sqlTable, typeScriptRow } from "./declarations.js";
import { eventRoles, events } from "./events.js";
import { statements } from "./statements.js";

test("a table in SQL has its key, what may not be null, and its foreign keys", () => {
  const table = sqlTable(events);
  expect(table).toContain("  event_id VARCHAR PRIMARY KEY,\n  doc_id VARCHAR NOT NULL,\n  sentence_id VARCHAR,\n");
  expect(table).toContain("  actor_ids VARCHAR[] NOT NULL,");
  expect(table).toContain("  FOREIGN KEY (claimed_in) REFERENCES statements (statement_id)");
  expect(table).not.toContain("FOREIGN KEY (actor_ids)");
  expect(table).toMatch(/^-- One row is an event as one article reports it\.\nCREATE TABLE events \(\n/u);
});

test("a type of rows has closed lists as unions, and null where a cell may be", () => {
  const type = typeScriptRow(statements);
  expect(type).toContain('  readonly kind: "direct" | "indirect" | "mixed";');
  expect(type).toContain("  readonly speaker_id: string | null;");
  expect(type).toContain("  readonly about_ids: readonly string[];");
  expect(typeScriptRow(eventRoles)).toContain("export interface EventRolesRow {");
});
