// dist/document/mentions.js
var mentionForms = ["name", "handle", "nominal", "pronoun"];
var placeSubtypes = ["country", "city", "region", "facility", "other"];

// dist/document/names.js
var nameTypes = ["PERSON", "ORG", "PLACE", "NORP", "MISC"];

export {
  mentionForms,
  placeSubtypes,
  nameTypes
};
