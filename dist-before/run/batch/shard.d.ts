import { z } from "zod";
import type { Shard } from "./annotate-all.js";
import { type Configuration } from "./configuration.js";
declare const manifestSchema: z.ZodObject<{
    configuration: z.ZodString;
    input: z.ZodString;
    index: z.ZodInt;
    of: z.ZodInt;
    parts: z.ZodReadonly<z.ZodArray<z.ZodString>>;
}, z.core.$strip>;
/** What a folder with a shard says of it. */
export type ShardManifest = Readonly<z.infer<typeof manifestSchema>>;
interface Written extends Pick<ShardManifest, "input" | "parts"> {
    readonly shard: Shard;
    readonly configuration: Configuration;
}
/** Says in a folder which shard it holds. */
export declare function writeShard(folder: string, { shard, configuration, input, parts }: Written): void;
/** Takes back what `writeShard` has said: the folder is being written. */
export declare function forgetShard(folder: string): void;
/** What a folder says of its shard; null when it says nothing. Throws `UsageError` when that cannot be read. */
export declare function readShard(folder: string): ShardManifest | null;
/** Throws `UsageError` unless the shards are all of one corpus, annotated alike. */
export declare function checkShards(shards: ReadonlyMap<string, ShardManifest>): void;
export {};
