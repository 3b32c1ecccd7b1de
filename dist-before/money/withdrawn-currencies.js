import { currencyOf } from "./currencies.js";
/** Currencies that older news counts in and that gave way to one of another name, sorted by code, with the last year of use. */
// biome-ignore format: one currency a line
const rows = [
    [2024, "ANG", "Antillean guilder", 2, "cent", "ANT CUW SXM"],
    [1991, "ARA", "Argentine austral", 2, "centavo", "ARG"],
    [2001, "ATS", "Austrian schilling", 2, "groschen", "AUT"],
    [2001, "BEF", "Belgian franc", 0, "centime", "BEL"],
    [2025, "BGN", "Bulgarian lev", 2, "stotinka", "BGR"],
    [1993, "BRE", "Brazilian cruzeiro", 2, "centavo", "BRA"],
    [1989, "BRC", "Brazilian cruzado", 2, "centavo", "BRA"],
    [1993, "CSK", "Czechoslovak koruna", 2, "haler", "CSK"],
    [2007, "CYP", "Cypriot pound", 2, "cent", "CYP"],
    [1990, "DDM", "East German mark", 2, "pfennig", "DDR"],
    [2001, "DEM", "German mark", 2, "pfennig", "DEU"],
    [2000, "ECS", "Ecuadorian sucre", 0, "centavo", "ECU"],
    [2010, "EEK", "Estonian kroon", 2, "sent", "EST"],
    [2001, "ESP", "Spanish peseta", 0, "centimo", "AND ESP"],
    [2001, "FIM", "Finnish markka", 2, "penni", "FIN"],
    [2001, "FRF", "French franc", 2, "centime", "FRA MCO"],
    [2001, "GRD", "Greek drachma", 0, "lepton", "GRC"],
    [2022, "HRK", "Croatian kuna", 2, "lipa", "HRV"],
    [2001, "IEP", "Irish pound", 2, "penny", "IRL"],
    [2001, "ITL", "Italian lira", 0, "centesimo", "ITA SMR VAT"],
    [2014, "LTL", "Lithuanian litas", 2, "centas", "LTU"],
    [2001, "LUF", "Luxembourg franc", 0, "centime", "LUX"],
    [2013, "LVL", "Latvian lats", 2, "santims", "LVA"],
    [2004, "MGF", "Malagasy franc", 0, "centime", "MDG"],
    [2007, "MTL", "Maltese lira", 2, "cent", "MLT"],
    [2001, "NLG", "Dutch guilder", 2, "cent", "NLD"],
    [1991, "PEI", "Peruvian inti", 2, "centimo", "PER"],
    [2001, "PTE", "Portuguese escudo", 0, "centavo", "PRT"],
    [2007, "SDD", "Sudanese dinar", 2, "piastre", "SDN"],
    [2006, "SIT", "Slovenian tolar", 2, "stotin", "SVN"],
    [2008, "SKK", "Slovak koruna", 2, "halier", "SVK"],
    [2003, "SRG", "Surinamese guilder", 2, "cent", "SUR"],
    [1991, "SUR", "Soviet rouble", 2, "kopeck", "SUN"],
    [1998, "XEU", "ecu", 2, null, ""],
    [2006, "YUM", "Yugoslav dinar", 2, "para", "YUG"],
    [1997, "ZRN", "Zairean zaire", 2, "likuta", "COD"],
    [2024, "ZWL", "Zimbabwe dollar", 2, "cent", "ZWE"],
];
/**
 * Currencies of older news that none of the same name followed. Where one did, as with the liras of 2005, amounts
 * of either carry the code of today.
 */
export const withdrawnCurrencies = rows.map(([until, ...row]) => currencyOf(row, until));
//# sourceMappingURL=withdrawn-currencies.js.map