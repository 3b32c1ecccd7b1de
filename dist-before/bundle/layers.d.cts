// @ts-ignore: node loads ES modules by require.
export * from "../document/layers.js";
