export const mentionForms = ["name", "handle", "nominal", "pronoun"];
export const placeSubtypes = ["country", "city", "region", "facility", "other"];
//# sourceMappingURL=mentions.js.map