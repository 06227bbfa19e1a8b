/** The text at an address; rejects where there is no network or no such file. */
export async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}`);
  return answer.text();
}

/** The data at an address, as the build wrote it; rejects where there is no network or no such file. */
export const fetchData = async <Data>(address: string): Promise<Data> =>
  JSON.parse(await fetchText(address)) as Data;

/** What a reader is told of something that did not come, and of what to do about it. */
export const lost = (what: string, remedy: string): string =>
  `${what} could not be loaded. Check your network, then ${remedy}.`;
