interface Package {
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
}
/** This package's version and the exact versions of what it depends on. */
export declare function packageVersions(): Package;
export {};
