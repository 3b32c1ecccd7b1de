export const statementKinds = ["direct", "indirect", "mixed"];
export const statementMedia = [
    "speech",
    "phone call",
    "press conference",
    "statement",
    "tweet",
    "interview",
    "report",
];
//# sourceMappingURL=statements.js.map