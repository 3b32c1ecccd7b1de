/**
 * The countries of each continent by ISO 3166-1 alpha-3, as the United Nations' geoscheme M49 groups them (Cyprus, the
 * Caucasus and Turkey in Asia, Russia in Europe, Mexico, Central America and the Caribbean in North America).
 */
const codesOf = {
    Africa: "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE",
    Antarctica: "ATA",
    Asia: "AFG ARE ARM AZE BGD BHR BRN BTN CHN CYP GEO HKG IDN IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MAC MDV MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT SAU SGP SYR THA TJK TKM TLS TUR TWN UZB VNM YEM",
    Europe: "ALB AND AUT BEL BGR BIH BLR CHE CZE DEU DNK ESP EST FIN FRA FRO GBR GGY GIB GRC HRV HUN IMN IRL ISL ITA JEY LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE UKR VAT XKX",
    "North America": "ABW AIA ATG BHS BLZ BMU BRB CAN CRI CUB CUW CYM DMA DOM GLP GRD GRL GTM HND HTI JAM KNA LCA MEX MSR MTQ NIC PAN PRI SLV SXM TCA TTO USA VCT VGB VIR",
    Oceania: "ASM AUS FJI FSM GUM KIR MHL MNP NCL NRU NZL PLW PNG PYF SLB TON TUV VUT WSM",
    "South America": "ARG BOL BRA CHL COL ECU FLK GUF GUY PER PRY SUR URY VEN",
};
const continents = new Map(Object.entries(codesOf).flatMap(([continent, codes]) => codes.split(" ").map((code) => [code, continent])));
/** The continent of a country by its ISO 3166-1 alpha-3 code; null for a code that is none. */
export function continentOf(code) {
    return continents.get(code) ?? null;
}
//# sourceMappingURL=continents.js.map