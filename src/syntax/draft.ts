import type { ClauseRelation } from "../document/syntax.js";
import type { Chunk, VerbChunk } from "./chunk.js";

/** A clause while its segment is being read. Numbers are indices of chunks, or of drafts where the name says so. */
export interface Draft {
  readonly verb: VerbChunk;
  /** Chunk of the verb group. */
  readonly at: number;
  /** First chunk of the clause: its introducing word, its subject or its verb. */
  readonly from: number;
  isFinite: boolean;
  isPassive: boolean;
  introducedBy: string | null;
  subject: number | null;
  coSubjects: readonly number[];
  relation: ClauseRelation;
  /** Draft that governs this one. */
  governor: number | null;
  /** Whether it reports what stands before or around it: `…, Kuleba said`. */
  isAttribution: boolean;
}

/** A subject whose verb has not come yet, because another clause stands between: `The man [who robbed the bank] said`. */
export interface Waiting {
  /** Null when only the introducing word waits: `that by doing so they …`. */
  readonly subject: number | null;
  readonly coSubjects: readonly number[];
  readonly from: number;
  readonly introducedBy: string | null;
  readonly relation: ClauseRelation;
  readonly governor: number | null;
  /** Number of drafts when it began to wait: later ones stand inside it. */
  readonly since: number;
  /** Whether it may as well be an object: `announced [efforts] to help …`. It then waits only up to the next mark. */
  readonly isWeak: boolean;
}

/** What has been read of a segment so far. */
export interface Reading {
  readonly chunks: readonly Chunk[];
  readonly drafts: Draft[];
  readonly waiting: Waiting[];
  /** Draft each chunk belongs to, or -1. */
  readonly owner: number[];
  /** First chunk after the last verb group. */
  gap: number;
}

/** A draft with nothing known but its verb. */
export function blank({ chunks }: Reading, at: number): Draft {
  const verb = chunks[at] as VerbChunk;
  return {
    verb,
    at,
    from: at,
    isFinite: true,
    isPassive: verb.isPassive,
    introducedBy: null,
    subject: null,
    coSubjects: [],
    relation: "root",
    governor: null,
    isAttribution: false,
  };
}
