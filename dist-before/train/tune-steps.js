/** Collects decisions of a model, and finds a plan by which few of them are taken otherwise. */
export class StepTuner {
    decisions = [];
    weights;
    constructor(weights) {
        this.weights = weights;
    }
    /** Takes note of a decision between some classes by features, the templates in order. */
    note(features, some) {
        if (some.length < 2)
            return;
        const { table, mask } = this.weights;
        const classes = some.length;
        const parts = new Int32Array(features.length * classes);
        features.forEach((feature, template) => {
            some.forEach((each, place) => {
                parts[template * classes + place] = table[(feature & mask) + each] ?? 0;
            });
        });
        const sums = sumsOf({ parts, classes }, undefined);
        const best = highestPlace(sums, -1);
        this.decisions.push({ parts, classes, best, second: highestPlace(sums, best) });
    }
    /** The plan, for so many templates. With too few decisions to see mistakes as rare as that, all in one step. */
    plan(templates, { ends, mistakes }) {
        const order = this.mostTelling(templates);
        const allowed = mistakes * this.decisions.length;
        if (allowed < 1)
            return { order, ends: [], leads: [] };
        const leads = [];
        let open = this.decisions;
        for (const end of ends) {
            const first = order.slice(0, end);
            const seen = open.map((decision) => ({ decision, ...leaderOf(decision, first) }));
            const lead = leastSafe(seen, allowed);
            leads.push(lead);
            open = seen.filter((each) => each.lead <= lead).map(({ decision }) => decision);
        }
        return { order, ends, leads };
    }
    /** The templates by how much they add to the lead of the best class over the second, on the whole. */
    mostTelling(templates) {
        const gains = new Float64Array(templates);
        for (const { parts, classes, best, second } of this.decisions) {
            for (let template = 0; template < templates; template++) {
                const from = template * classes;
                gains[template] = (gains[template] ?? 0) + (parts[from + best] ?? 0) - (parts[from + second] ?? 0);
            }
        }
        return Array.from(gains, (_, template) => template).sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0) || a - b);
    }
}
/** The class in front after some templates, by how much, and whether it is the one that all of them choose. */
function leaderOf(decision, templates) {
    const sums = sumsOf(decision, templates);
    const leader = highestPlace(sums, -1);
    const next = highestPlace(sums, leader);
    return { lead: (sums[leader] ?? 0) - (sums[next] ?? 0), isRight: leader === decision.best };
}
function sumsOf({ parts, classes }, templates) {
    const sums = new Int32Array(classes);
    const add = (template) => {
        for (let place = 0; place < classes; place++) {
            sums[place] = (sums[place] ?? 0) + (parts[template * classes + place] ?? 0);
        }
    };
    if (templates)
        templates.forEach(add);
    else
        for (let template = 0; template < parts.length / classes; template++)
            add(template);
    return sums;
}
/** The place of the highest sum, one place left out. */
function highestPlace(sums, without) {
    let best = without === 0 ? 1 : 0;
    sums.forEach((sum, place) => {
        if (place !== without && sum > (sums[best] ?? 0))
            best = place;
    });
    return best;
}
/** The least lead above which no more than `allowed` decisions are taken wrongly. */
function leastSafe(seen, allowed) {
    const byLead = seen.toSorted((a, b) => b.lead - a.lead);
    let wrong = 0;
    for (const { lead, isRight } of byLead) {
        if (isRight)
            continue;
        wrong++;
        if (wrong > allowed)
            return lead;
    }
    return 0;
}
//# sourceMappingURL=tune-steps.js.map