// @ts-ignore: node loads ES modules by require.
export * from "../entries/stages.js";
