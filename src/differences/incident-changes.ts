import { linkChanges, loneChanges, type Member } from "./link-changes.js";
import type { ArticleMatches } from "./matches.js";
import type { DatasetChanges } from "./row-change.js";
import type { Sides } from "./sides.js";

/**
 * What became of the incidents: split, merged, and those without an event that both runs have. Their ids and labels
 * are made of their events, and are not compared.
 */
export function incidentChanges(matches: readonly ArticleMatches[], sides: Sides): DatasetChanges {
  const names = {
    dataset: "incidents",
    member: "event",
    nameInA: (id: string) => `“${sides.a.incident(id).shown()}”`,
    nameInB: (id: string) => `“${sides.b.incident(id).shown()}”`,
  } as const;
  const { groups } = sides.incidents;
  return {
    same: groups.filter(({ a, b }) => a.length === 1 && b.length === 1).length,
    changes: [
      ...linkChanges(sides.incidents, () => membersOf(matches), names),
      ...loneChanges(sides.incidents, idsIn(matches), names),
    ],
  };
}

function membersOf(matches: readonly ArticleMatches[]): Member[] {
  return matches.flatMap(({ b, events }) =>
    events.both.map(([one, other]) => ({
      ...{ a: one.incident_id, b: other.incident_id, surface: other.surface },
      ...{ sourcePath: b.document.source_path, isName: true },
    })),
  );
}

function idsIn(matches: readonly ArticleMatches[]): {
  readonly a: ReadonlySet<string>;
  readonly b: ReadonlySet<string>;
} {
  const [inA, inB] = [new Set<string>(), new Set<string>()];
  for (const { a, b } of matches) {
    for (const { incident_id } of a.events) inA.add(incident_id);
    for (const { incident_id } of b.events) inB.add(incident_id);
  }
  return { a: inA, b: inB };
}
