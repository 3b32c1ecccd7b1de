import { readFileSync } from "node:fs";
import { loadGazetteer } from "../../gazetteer/load.js";
import { lexiconOf } from "../../gazetteer/user/lexicon.js";
import { sha256 } from "../hash.js";
import { packageFile } from "../package-file.js";
import { readLexicon } from "../read-lexicon.js";
import { sharedResources } from "../shared-resources.js";
import { packageVersions } from "../version.js";
/** The configuration of this version of Dateline with a user's settings. */
export function configurationOf(settings) {
    return { dateline: packageVersions().version, models: modelHashes(), ...settings };
}
/** The configuration with the files of a user's lexicon. Throws `UsageError` when something is wrong with them. */
export async function configured({ beam = false, lexicons = [], }) {
    if (lexicons.length === 0)
        return { configuration: configurationOf({ beam, lexicon: [] }), lexicons: [] };
    const { lexicon, sources } = await readLexicon(lexicons, loadGazetteer());
    return { configuration: configurationOf({ beam, lexicon: lexicon.entries }), lexicons: sources };
}
/** Tells configurations apart. */
export function configurationKey(configuration) {
    return sha256(JSON.stringify(configuration)).slice(0, 16);
}
/** The resources of this process, with the names of the user's lexicon. */
export function resourcesFor({ beam, lexicon }) {
    const resources = sharedResources({ beam });
    return lexicon.length === 0 ? resources : { ...resources, lexicon: lexiconOf(lexicon) };
}
function modelHashes() {
    // Safe: the manifest ships with the models.
    const { models } = JSON.parse(readFileSync(packageFile("models/manifest.json"), "utf8"));
    return Object.fromEntries(models.map((each) => [each.model, each.sha256]));
}
//# sourceMappingURL=configuration.js.map