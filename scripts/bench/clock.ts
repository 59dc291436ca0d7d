/** What a piece of work took. `cpu` is what it would take by the clock if nothing else ran, all threads added up. */
export type Took = { readonly seconds: number; readonly cpu: number };

/** Runs a piece of work with the clock on. */
export function timed<Result>(work: () => Result): { readonly result: Result; readonly took: Took } {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, took: { seconds: (performance.now() - began) / 1e3, cpu: (user + system) / 1e6 } };
}

/** Pieces of work together. */
export function inAll(...pieces: readonly Took[]): Took {
  const sum = (of: (piece: Took) => number) => pieces.reduce((total, piece) => total + of(piece), 0);
  return { seconds: sum(({ seconds }) => seconds), cpu: sum(({ cpu }) => cpu) };
}

/** The most memory this process has held so far, in MB. */
export function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}
