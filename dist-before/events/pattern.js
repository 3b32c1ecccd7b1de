export {};
//# sourceMappingURL=pattern.js.map