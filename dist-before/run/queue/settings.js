import { randomUUID } from "node:crypto";
import { configurationKey, configurationOf } from "../batch/configuration.js";
import { UsageError } from "../usage-error.js";
import { enqueueAnew, readSettings } from "./work-folder.js";
/** The settings to enqueue with: those the folder has, or new ones. Throws `UsageError` when it has others than are asked for. */
export function settingsToEnqueue(folder, { queue, ...made }) {
    const key = configurationKey(made.configuration);
    const before = readSettings(folder);
    if (before === null)
        return { queue: queue ?? newName(), key, ...made };
    checkQueue(folder, { settings: before, queue });
    if (before.key === key)
        return before;
    throw new UsageError(`${folder} was enqueued with another version, model or lexicon than this call has.`, `Call with the same --lexicon and --beam, and the same version. ${enqueueAnew(folder)}`);
}
/** The settings of a folder. Throws `UsageError` when it has none, or those of another queue. */
export function settingsOf(folder, queue) {
    const settings = readSettings(folder);
    if (settings === null) {
        throw new UsageError(`Nothing was enqueued in ${folder}.`, "Name the folder that dateline enqueue writes to, which every machine must see: --work DIR");
    }
    checkQueue(folder, { settings, queue });
    return settings;
}
/** Why this version cannot annotate with these settings as they were meant; null when it can. */
export function whyUnlike({ configuration, key }) {
    const { beam, lexicon } = configuration;
    const own = configurationOf({ beam, lexicon });
    if (configurationKey(own) === key)
        return null;
    return own.dateline === configuration.dateline
        ? "The models of this machine are others than those it was enqueued with. Install the same package on every machine."
        : `It was enqueued with Dateline ${configuration.dateline}, this is ${own.dateline}. Install the same version on every machine.`;
}
function checkQueue(folder, { settings, queue }) {
    if (queue === null || queue === settings.queue)
        return;
    throw new UsageError(`The queue of ${folder} is ${settings.queue}, not ${queue}.`, `Leave --queue out: the name is taken from the folder. ${enqueueAnew(folder)}`);
}
/** Two folders never share a queue unless they are told to: a worker would look for the other's articles in its own. */
function newName() {
    return `dateline-${randomUUID().slice(0, 8)}`;
}
//# sourceMappingURL=settings.js.map