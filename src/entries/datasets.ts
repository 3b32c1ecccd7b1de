/** `dateline/datasets`: every dataset with its zod schema, JSON Schema, columns and references; the types of rows; what makes files of them. */
export { documents, sentences } from "../datasets/articles.js";
export { datasets } from "../datasets/catalogue.js";
export { DatasetError } from "../datasets/check.js";
export type { ColumnKind } from "../datasets/column.js";
export type { AnyDataset, Column, Dataset, RowOf } from "../datasets/dataset.js";
export { entities, roles } from "../datasets/entities.js";
export { eventRoles, events, incidents, quadClasses } from "../datasets/events.js";
export { dates, mentions, money } from "../datasets/expressions.js";
export { type DatasetInput, datasetFiles } from "../datasets/files.js";
export { edges, edgeTypes, nodes, nodeTypes } from "../datasets/network.js";
export type { ArticleTables } from "../datasets/record.js";
export { rejects } from "../datasets/rejects.js";
export { statementSpans, statements } from "../datasets/statements.js";
export type { Tables } from "../datasets/tables.js";
export type { DatasetRow } from "../library/dataset-row.js";
