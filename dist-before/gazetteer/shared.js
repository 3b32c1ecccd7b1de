/**
 * Names that lie in several countries or mean places in several, where the lists by country give one or none: kind, then
 * the countries, the likeliest first. Lands that are divided (Korea), and cities whose short name the table of towns lacks.
 */
// biome-ignore format: one name a line
export const sharedPlaces = [
    ["Balochistan", "region", "PAK IRN"],
    ["Bengal", "region", "IND BGD"],
    ["Borneo", "region", "IDN MYS BRN"],
    ["Congo", "country", "COD COG"],
    ["Hispaniola", "region", "DOM HTI"],
    ["Kashmir", "region", "IND PAK"],
    ["Korea", "country", "KOR PRK"],
    ["Kurdistan", "region", "IRQ TUR IRN SYR"],
    ["Lapland", "region", "FIN SWE NOR"],
    ["New Guinea", "region", "PNG IDN"],
    ["Newcastle", "city", "GBR AUS ZAF"],
    ["Patagonia", "region", "ARG CHL"],
    ["Saint Martin", "region", "MAF SXM"],
    ["St. Martin", "region", "MAF SXM"],
    ["Tierra del Fuego", "region", "ARG CHL"],
    ["Timor", "region", "TLS IDN"],
    ["Victoria", "city", "SYC"],
    ["Virgin Islands", "country", "VIR VGB"],
    ["Westminster", "city", "GBR USA"],
];
/** Words for peoples of several countries, which the countries' own lists give one or none. */
// biome-ignore format: one word a line
export const sharedPeoples = [
    ["Bengali", "BGD IND"],
    ["Congolese", "COD COG"],
    ["Dominican", "DOM DMA"],
    ["Kashmiri", "IND PAK"],
    ["Korean", "KOR PRK"],
    ["Punjabi", "IND PAK"],
    ["Virgin Islander", "VIR VGB"],
];
/** Words for the people of a part of a country. */
// biome-ignore format: one word a line
export const regionalPeoples = [
    ["Bavarian", "DEU"],
    ["Californian", "USA"],
    ["Catalan", "ESP"],
    ["Chechen", "RUS"],
    ["Corsican", "FRA"],
    ["Crimean", "UKR"],
    ["Dagestani", "RUS"],
    ["English", "GBR"],
    ["Gazan", "PSE"],
    ["Northern Irish", "GBR"],
    ["Québécois", "CAN"],
    ["Scots", "GBR"],
    ["Scottish", "GBR"],
    ["Sicilian", "ITA"],
    ["Texan", "USA"],
    ["Tibetan", "CHN"],
    ["Welsh", "GBR"],
    ["Zanzibari", "TZA"],
];
/** First parts of compounds as `Franco-German`. */
export const peoplePrefixes = new Map([
    ["anglo", "GBR"],
    ["austro", "AUT"],
    ["franco", "FRA"],
    ["greco", "GRC"],
    ["hispano", "ESP"],
    ["indo", "IND"],
    ["italo", "ITA"],
    ["luso", "PRT"],
    ["russo", "RUS"],
    ["sino", "CHN"],
    ["turco", "TUR"],
]);
//# sourceMappingURL=shared.js.map