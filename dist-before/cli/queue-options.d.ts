import type { Arguments, Option } from "./command.js";
/** The options of commands that share work among machines. */
export declare const workOption: Readonly<Record<string, Option>>;
/** The options of commands that speak with the queue. */
export declare const queueOptions: Readonly<Record<string, Option>>;
/** The folder that is shared. Throws `UsageError` when none is named. */
export declare function workFrom(given: Arguments): string;
/** The server, by option or environment; null when neither names one. Throws `UsageError` when it is named wrongly. */
export declare function redisFrom(given: Arguments): URL | null;
/** The server. Throws `UsageError` when none is named. */
export declare function neededRedis(given: Arguments): URL;
/** The name of the queue; null when none is given. Throws `UsageError` for what is no name. */
export declare function queueFrom(given: Arguments): string | null;
