export {};
//# sourceMappingURL=layers.js.map