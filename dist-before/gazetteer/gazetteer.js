export {};
//# sourceMappingURL=gazetteer.js.map