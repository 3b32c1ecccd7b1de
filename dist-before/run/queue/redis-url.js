import { UsageError } from "../usage-error.js";
const form = "Write it as redis://HOST:PORT, redis://USER:PASSWORD@HOST:PORT/DATABASE, or rediss://… for TLS.";
/** Reads the URL of a Redis server. Throws `UsageError`, without the text, which may hold a password, when it is none. */
export function redisUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null)
        throw new UsageError("What --redis names is no URL.", form);
    if ((url.protocol === "redis:" || url.protocol === "rediss:") && url.hostname !== "")
        return url;
    throw new UsageError(`--redis names ${masked(url)}, which is no server of Redis.`, form);
}
/** The URL with `***` for its password. */
export function masked(url) {
    const shown = new URL(url);
    if (shown.password !== "")
        shown.password = "***";
    // A password may also be a parameter.
    if (shown.search !== "")
        shown.search = "?***";
    return shown.href;
}
//# sourceMappingURL=redis-url.js.map