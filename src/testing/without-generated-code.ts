/** For tests: what a function gives where code must not be generated, as under `--disallow-code-generation-from-strings`. */
export function withoutGeneratedCode<Result>(run: () => Result): Result {
  const { Function: allowed } = globalThis;
  const forbidden = () => {
    throw new EvalError("Code generation from strings disallowed for this context");
  };
  // Safe: it is called and nothing else.
  globalThis.Function = forbidden as unknown as FunctionConstructor;
  try {
    return run();
  } finally {
    globalThis.Function = allowed;
  }
}
