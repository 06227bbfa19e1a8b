/** Runs a slow function once for the same data: equal arguments (as JSON) give the result of the first call. */
export function once<Argument, Result>(work: (argument: Argument) => Result) {
  const results = new Map<string, Result>();
  return (argument: Argument): Result => {
    const key = JSON.stringify(argument);
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = work(argument);
    results.set(key, result);
    return result;
  };
}
