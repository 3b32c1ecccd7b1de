export {};
//# sourceMappingURL=quotations.js.map