const piece = /<[^<>]*>|[^<>]+|[<>]/gu;
const inner = /^<(\/?)([A-Za-z][\w-]*)(?=[\s/>])(.*?)(\/?)>$/su;
const item = /\s+(?:([A-Za-z_]+)=)?(?:"([^"]*)"|([^\s"=]+))(?=\s|$)/uy;
/** Splits markup into tags and text, from an offset on. A tag that is not sound is given with what could be read of it. */
export function tokensOf(content, from) {
    const tokens = [];
    const faults = [];
    let offset = from;
    for (const [source] of content.slice(from).matchAll(piece)) {
        if (/^[<>]/u.test(source)) {
            const { tag, fault } = tagOf(source, offset);
            if (tag)
                tokens.push(tag);
            if (fault)
                faults.push({ ...fault, offset, tag: tag && source });
        }
        else
            tokens.push({ form: "text", source, offset });
        offset += source.length;
    }
    return { tokens, faults };
}
function tagOf(source, offset) {
    const match = inner.exec(source);
    if (!match)
        return { tag: null, fault: strayed(source) };
    const [, slash, name = "", rest = "", declares] = match;
    const { items, unread } = itemsOf(rest);
    const fault = {
        found: `${unread} in it`,
        expected: "words and key=value after the tag's name",
        remedy: 'put a value that holds white space or = in quotation marks: key="two words"',
    };
    const form = slash ? "close" : declares ? "declare" : "open";
    return { tag: { form, name, items, offset, source }, fault: unread === "" ? null : fault };
}
function itemsOf(rest) {
    const items = [];
    let done = 0;
    for (;;) {
        item.lastIndex = done;
        const match = item.exec(rest);
        if (!match)
            return { items, unread: rest.slice(done).trim() };
        items.push({ key: match[1] ?? null, value: match[2] ?? match[3] ?? "" });
        done = item.lastIndex;
    }
}
function strayed(source) {
    return {
        found: source.length > 1 ? source.slice(0, 80) : `${source} by itself`,
        expected: "a tag as <PERSON id>, </PERSON> or <PERSON id/>",
        remedy: "write &lt; and &gt; when the signs belong to the text",
    };
}
//# sourceMappingURL=tags.js.map