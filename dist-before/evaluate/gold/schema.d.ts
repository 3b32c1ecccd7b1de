import { z } from "zod";
declare const entity: z.ZodObject<{
    id: z.ZodString;
    type: z.ZodEnum<{
        MISC: "MISC";
        NORP: "NORP";
        ORG: "ORG";
        PERSON: "PERSON";
        PLACE: "PLACE";
    }>;
    subtype: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    name: z.ZodString;
    country: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    roles: z.ZodDefault<z.ZodArray<z.ZodObject<{
        title: z.ZodString;
        of: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>>;
    mentions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        text: z.ZodString;
        form: z.ZodDefault<z.ZodEnum<{
            handle: "handle";
            name: "name";
            nominal: "nominal";
            pronoun: "pronoun";
        }>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
declare const statement: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        direct: "direct";
        indirect: "indirect";
        mixed: "mixed";
    }>;
    medium: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
        interview: "interview";
        "phone call": "phone call";
        "press conference": "press conference";
        report: "report";
        speech: "speech";
        statement: "statement";
        tweet: "tweet";
    }>>>;
    speaker: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    speaker_span: z.ZodDefault<z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>>;
    cue_span: z.ZodDefault<z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>>;
    cue: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    content_spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    addressees: z.ZodDefault<z.ZodArray<z.ZodString>>;
    said_on: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
    within: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    negated: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
declare const event: z.ZodObject<{
    id: z.ZodString;
    type: z.ZodEnum<{
        ACCUSE: "ACCUSE";
        AGREE: "AGREE";
        AID: "AID";
        ASSAULT: "ASSAULT";
        COERCE: "COERCE";
        CONCEDE: "CONCEDE";
        CONSULT: "CONSULT";
        COOPERATE: "COOPERATE";
        MOBILIZE: "MOBILIZE";
        OTHER: "OTHER";
        PROTEST: "PROTEST";
        REJECT: "REJECT";
        REQUEST: "REQUEST";
        RETREAT: "RETREAT";
        SANCTION: "SANCTION";
        SUPPORT: "SUPPORT";
        THREATEN: "THREATEN";
    }>;
    modes: z.ZodDefault<z.ZodArray<z.ZodString>>;
    label: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    trigger: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
    actors: z.ZodDefault<z.ZodArray<z.ZodString>>;
    recipients: z.ZodDefault<z.ZodArray<z.ZodString>>;
    place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    date: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    money: z.ZodDefault<z.ZodArray<z.ZodString>>;
    status: z.ZodDefault<z.ZodEnum<{
        claimed: "claimed";
        denied: "denied";
        factual: "factual";
        hypothetical: "hypothetical";
        planned: "planned";
    }>>;
    claimed_in: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    same_as: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
/**
 * The gold annotation of one article, as `fixtures/gold/GUIDELINES.md` lays it down: what its JSON file holds, and what
 * reading the inline markup gives. Offsets are half-open and count Unicode code points of the article's text. A field
 * that is left out counts as null, a list as empty.
 */
export declare const goldSchema: z.ZodObject<{
    doc_id: z.ZodString;
    published: z.ZodISODate;
    text: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    dateline: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        date: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        agency: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>>>;
    entities: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        type: z.ZodEnum<{
            MISC: "MISC";
            NORP: "NORP";
            ORG: "ORG";
            PERSON: "PERSON";
            PLACE: "PLACE";
        }>;
        subtype: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        name: z.ZodString;
        country: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        roles: z.ZodDefault<z.ZodArray<z.ZodObject<{
            title: z.ZodString;
            of: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>>;
        mentions: z.ZodDefault<z.ZodArray<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
            text: z.ZodString;
            form: z.ZodDefault<z.ZodEnum<{
                handle: "handle";
                name: "name";
                nominal: "nominal";
                pronoun: "pronoun";
            }>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>>;
    dates: z.ZodDefault<z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        text: z.ZodString;
        id: z.ZodString;
        type: z.ZodEnum<{
            DATE: "DATE";
            DURATION: "DURATION";
            SET: "SET";
            TIME: "TIME";
        }>;
        value: z.ZodString;
        accept: z.ZodDefault<z.ZodArray<z.ZodString>>;
        begin: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        end_date: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        mod: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
            AFTER: "AFTER";
            APPROX: "APPROX";
            BEFORE: "BEFORE";
            END: "END";
            EQUAL_OR_LESS: "EQUAL_OR_LESS";
            EQUAL_OR_MORE: "EQUAL_OR_MORE";
            LESS_THAN: "LESS_THAN";
            MID: "MID";
            MORE_THAN: "MORE_THAN";
            ON_OR_AFTER: "ON_OR_AFTER";
            ON_OR_BEFORE: "ON_OR_BEFORE";
            START: "START";
        }>>>;
    }, z.core.$strict>>>;
    money: z.ZodDefault<z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        text: z.ZodString;
        id: z.ZodString;
        amount: z.ZodNumber;
        currency: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        mod: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
            about: "about";
            at_least: "at_least";
            less_than: "less_than";
            more_than: "more_than";
            up_to: "up_to";
        }>>>;
    }, z.core.$strict>>>;
    statements: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            direct: "direct";
            indirect: "indirect";
            mixed: "mixed";
        }>;
        medium: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
            interview: "interview";
            "phone call": "phone call";
            "press conference": "press conference";
            report: "report";
            speech: "speech";
            statement: "statement";
            tweet: "tweet";
        }>>>;
        speaker: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        speaker_span: z.ZodDefault<z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>>;
        cue_span: z.ZodDefault<z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>>;
        cue: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        content_spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        addressees: z.ZodDefault<z.ZodArray<z.ZodString>>;
        said_on: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        within: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        negated: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>>;
    events: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        type: z.ZodEnum<{
            ACCUSE: "ACCUSE";
            AGREE: "AGREE";
            AID: "AID";
            ASSAULT: "ASSAULT";
            COERCE: "COERCE";
            CONCEDE: "CONCEDE";
            CONSULT: "CONSULT";
            COOPERATE: "COOPERATE";
            MOBILIZE: "MOBILIZE";
            OTHER: "OTHER";
            PROTEST: "PROTEST";
            REJECT: "REJECT";
            REQUEST: "REQUEST";
            RETREAT: "RETREAT";
            SANCTION: "SANCTION";
            SUPPORT: "SUPPORT";
            THREATEN: "THREATEN";
        }>;
        modes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        label: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        trigger: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
        actors: z.ZodDefault<z.ZodArray<z.ZodString>>;
        recipients: z.ZodDefault<z.ZodArray<z.ZodString>>;
        place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        date: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        money: z.ZodDefault<z.ZodArray<z.ZodString>>;
        status: z.ZodDefault<z.ZodEnum<{
            claimed: "claimed";
            denied: "denied";
            factual: "factual";
            hypothetical: "hypothetical";
            planned: "planned";
        }>>;
        claimed_in: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        same_as: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type GoldArticle = z.infer<typeof goldSchema>;
export type GoldEntity = z.infer<typeof entity>;
export type GoldStatement = z.infer<typeof statement>;
export type GoldEvent = z.infer<typeof event>;
export {};
