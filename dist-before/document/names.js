export const nameTypes = ["PERSON", "ORG", "PLACE", "NORP", "MISC"];
//# sourceMappingURL=names.js.map