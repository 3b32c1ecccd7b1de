/** A value that is made when it is first asked for, and kept. `make` must be pure: nobody can tell when it runs. */
export function lazily(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
//# sourceMappingURL=lazily.js.map