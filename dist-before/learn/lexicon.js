/** Puts together what clusters, and what the words of a training text, say of words. Entries are made when they are asked for: most never are. */
export function lexiconOf(clusters, tagSets) {
    const places = new Map();
    for (let index = 0; index < clusters.words.length; index++)
        places.set(clusters.words[index] ?? "", index);
    return {
        get(word) {
            const place = places.get(word);
            const tags = tagSets.get(word);
            if (place === undefined)
                return tags === undefined ? undefined : { cluster: -1, group: -1, tags };
            const cluster = clusters.clusterOf[place] ?? -1;
            return { cluster, group: clusters.groupOf[cluster] ?? -1, tags: tags ?? 0 };
        },
    };
}
/** In lower case, curly apostrophes made straight, each digit as 0: words that differ in nothing else are one. */
export function normalized(form) {
    const lower = form.toLowerCase();
    const straight = /[’‘]/u.test(lower) ? lower.replaceAll(/[’‘]/gu, "'") : lower;
    return /\d/u.test(straight) ? straight.replaceAll(/\d/gu, "0") : straight;
}
//# sourceMappingURL=lexicon.js.map