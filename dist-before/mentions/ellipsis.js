/** Plural heads that coordinated names share: `the Donetsk and Luhansk People's Republics`. */
const sharedHeads = new Map([
    ["cantons", "Canton"],
    ["counties", "County"],
    ["departments", "Department"],
    ["districts", "District"],
    ["governorates", "Governorate"],
    ["islands", "Islands"],
    ["ministries", "Ministry"],
    ["oblasts", "Oblast"],
    ["prefectures", "Prefecture"],
    ["provinces", "Province"],
    ["regions", "Region"],
    ["republics", "Republic"],
    ["states", "State"],
    ["universities", "University"],
]);
const joint = /^(?:,\s{0,3}|,?\s{1,3}(?:and|or|&)\s{1,3}(?:the\s{1,3})?|\s{0,3}[-–/]\s{0,3})$/iu;
/**
 * Completes names that share a plural head: for `the Donetsk and Luhansk People's Republics` it maps both names to
 * `… People's Republic`, for `the Kherson and Zaporizhzhia regions` to `… Region`. Names must be sorted.
 */
export function completedNames(names, text) {
    const completed = new Map();
    for (let index = 1; index < names.length; index++) {
        const last = names[index];
        if (!last || !areJoined(names[index - 1], last, text))
            continue;
        const tail = sharedTail(last, text);
        if (tail === null)
            continue;
        const group = coordinated(names, index, text);
        if (group.length === 0)
            continue;
        for (const { name, printed } of group)
            completed.set(name, `${printed} ${tail.words}`);
        completed.set(last.name, `${tail.own} ${tail.words}`);
    }
    return completed;
}
function sharedTail({ name, printed }, text) {
    const words = printed.split(" ");
    const head = sharedHeads.get(words.at(-1)?.toLowerCase() ?? "");
    if (head !== undefined && words.length > 1) {
        return { own: words[0] ?? "", words: [...words.slice(1, -1), head].join(" ") };
    }
    const next = /^\s{1,3}(\p{L}{5,15})/u.exec(text.slice(name.end, name.end + 20))?.[1] ?? "";
    const following = sharedHeads.get(next.toLowerCase());
    return following === undefined ? null : { own: words.join(" "), words: following };
}
/** The longest joint, `,   and   the   `. */
const longestJoint = 16;
/** Whether two names that follow each other are of one type, and only a comma, a conjunction or a hyphen stands between. */
function areJoined(before, { name }, text) {
    if (!before || before.name.type !== name.type || name.start - before.name.end > longestJoint)
        return false;
    return joint.test(text.slice(before.name.end, name.start));
}
/** The names of the same type that stand before `names[index]` and are coordinated with it. */
function coordinated(names, index, text) {
    const group = [];
    for (let at = index; at > 0 && group.length < 8; at--) {
        const [before, after] = [names[at - 1], names[at]];
        if (!before || !after || !areJoined(before, after, text) || sharedTail(before, text) !== null)
            break;
        group.push(before);
    }
    return group;
}
//# sourceMappingURL=ellipsis.js.map