import { redisUrl } from "../run/queue/redis-url.js";
import { UsageError } from "../run/usage-error.js";
/** The options of commands that share work among machines. */
export const workOption = {
    work: { value: "DIR", help: "folder that every machine sees" },
};
/** The options of commands that speak with the queue. */
export const queueOptions = {
    redis: {
        value: "URL",
        help: "redis://[USER:PASSWORD@]HOST:PORT[/DATABASE], rediss:// for TLS (default: REDIS_URL of the environment)",
    },
    queue: { value: "NAME", help: "name of the queue (default: the one DIR names, at first a new one)" },
};
/** The folder that is shared. Throws `UsageError` when none is named. */
export function workFrom(given) {
    const work = given.value("work");
    if (work !== null && work !== "")
        return work;
    throw new UsageError("There is no --work.", "Name the folder that every machine sees, as --work /mnt/shared/run.");
}
/** The server, by option or environment; null when neither names one. Throws `UsageError` when it is named wrongly. */
export function redisFrom(given) {
    const text = given.value("redis") ?? process.env.REDIS_URL ?? null;
    return text === null || text === "" ? null : redisUrl(text);
}
/** The server. Throws `UsageError` when none is named. */
export function neededRedis(given) {
    const url = redisFrom(given);
    if (url !== null)
        return url;
    throw new UsageError("There is no --redis.", "Name the server of Redis, as --redis redis://localhost:6379.");
}
/** The name of the queue; null when none is given. Throws `UsageError` for what is no name. */
export function queueFrom(given) {
    const name = given.value("queue");
    if (name === null || /^[\w.-]{1,100}$/u.test(name))
        return name;
    throw new UsageError(`--queue is ${JSON.stringify(name)}.`, "Give letters, digits, _, . and -, at most 100, as --queue news.");
}
//# sourceMappingURL=queue-options.js.map