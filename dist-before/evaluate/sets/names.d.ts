import { z } from "zod";
/** A row of gold: a name by its span, in code points, and type. */
export declare const nameRow: z.ZodObject<{
    doc_id: z.ZodString;
    start: z.ZodInt;
    end: z.ZodInt;
    type: z.ZodString;
}, z.core.$strip>;
/** Names: `{doc_id, start, end, type}`; types other than PERSON, ORG, PLACE, NORP and MISC are left out. */
export declare const nameSet: import("./set.js").ExternalSet;
