/** Reads the URL of a Redis server. Throws `UsageError`, without the text, which may hold a password, when it is none. */
export declare function redisUrl(text: string): URL;
/** The URL with `***` for its password. */
export declare function masked(url: URL): string;
