import {
  articleSections,
  byReject,
  daySections,
  daysOf,
  entitySections,
  incidentId,
  incidentSections,
  rejectRowMaker,
  resolvedTables,
  sectionsOf
} from "./chunk-PWHGC3RF.js";
import {
  recordOf
} from "./chunk-QY5GED2O.js";
import {
  datasets
} from "./chunk-DBNUH73K.js";
import {
  each,
  memoryStore
} from "./chunk-2YEJPQQ4.js";
import {
  at
} from "./chunk-MFQWDLX4.js";

// dist/datasets/corpus-links.js
function corpusLinks(articles, linked, { store, sha256 }) {
  const context = {
    entity: (index) => linked.entities.get(index),
    article: (index) => articles.get(index),
    entityOf: (article, local) => linked.entitiesOf(article)[local] ?? -1
  };
  const incidentIds = store.shelf();
  for (const incident of each(linked.incidents))
    incidentIds.push(incidentId(incident, context, sha256));
  return {
    ofArticle: (article) => ({
      entities: Array.from(linked.entitiesOf(article), (index) => {
        const { id, name } = linked.entities.get(index);
        return { id, name };
      }),
      incidentIds: Array.from(linked.incidentsOf(article), (index) => incidentIds.get(index))
    }),
    *sections() {
      const sorted = store.sorter();
      let index = 0;
      for (const { id } of each(linked.entities))
        sorted.add(id, index++);
      for (const [, entity] of sorted.sorted())
        yield entitySections(linked.entities.get(entity));
      for (let incident = 0; incident < linked.incidents.size; incident++) {
        yield incidentSections(linked.incidents.get(incident), incidentIds.get(incident), context);
      }
    }
  };
}

// dist/datasets/tables.js
function tablesOf(graph, input, sha256) {
  const rows = /* @__PURE__ */ new Map();
  for (const sections of corpusSections(graph, input, sha256)) {
    for (const [section, some] of sections) {
      const known = rows.get(section) ?? [];
      for (const row of some)
        known.push(row);
      rows.set(section, known);
    }
  }
  const tables = datasets.map(({ name }) => [name, sectionsOf(name).flatMap((section) => rows.get(section) ?? [])]);
  return Object.fromEntries(tables);
}
function* corpusSections(graph, rejects, sha256) {
  const records = graph.articles.map((article) => recordOf(article, sha256));
  const summaries = records.map(({ summary }) => summary);
  const links = corpusLinks(rowsOf(summaries), linkedIn(graph), { store: memoryStore(), sha256 });
  const days = /* @__PURE__ */ new Set();
  for (const [index, record] of records.entries()) {
    const tables = resolvedTables(record, links.ofArticle(index));
    for (const day of daysOf(tables))
      days.add(day);
    yield articleSections(tables, sha256);
  }
  yield* links.sections();
  yield* [...days].sort().map(daySections);
  yield /* @__PURE__ */ new Map([["rejects", [...rejects].sort(byReject).map(rejectRowMaker(sha256))]]);
}
function linkedIn({ entities, incidents, entityOf, incidentOf }) {
  return {
    entities: rowsOf(entities),
    incidents: rowsOf(incidents),
    entitiesOf: (article) => Uint32Array.from(at(entityOf, article)),
    incidentsOf: (article) => Uint32Array.from(at(incidentOf, article))
  };
}
function rowsOf(rows) {
  return { size: rows.length, get: (index) => at(rows, index) };
}

export {
  corpusLinks,
  tablesOf,
  corpusSections
};
