/** The values, each once, in the order of their first occurrence. */
export function unique<Value>(values: Iterable<Value>): Value[] {
  return [...new Set(values)];
}
