/** What a job throws that no second try can help. */
export class Hopeless extends Error {
}
//# sourceMappingURL=job-queue.js.map