/** Goes through all that is under a node, in the order of the text, without recursion: pages may be nested deeply. */
export function* stepsThrough(root) {
    const waiting = [];
    const wait = (node, depth) => {
        if (node)
            waiting.push({ node, isEnd: false, depth });
    };
    wait(root.firstChild, 0);
    for (let step = waiting.pop(); step; step = waiting.pop()) {
        yield step;
        if (step.isEnd)
            continue;
        const { node, depth } = step;
        wait(node.nextSibling, depth);
        waiting.push({ node, isEnd: true, depth });
        wait(node.firstChild, depth + 1);
    }
}
//# sourceMappingURL=dom.js.map