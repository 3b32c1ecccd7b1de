export {};
//# sourceMappingURL=reject.js.map