/** A value that is made when it is first asked for, and kept. `make` must be pure: nobody can tell when it runs. */
export declare function lazily<Value>(make: () => Value): () => Value;
