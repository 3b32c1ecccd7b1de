// @ts-ignore: node loads ES modules by require.
export * from "../index.js";
