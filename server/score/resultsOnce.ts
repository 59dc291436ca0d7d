import { boundedCache } from "./boundedCache.ts";

/** A result that is named before it is worked out: the same key means the same bytes, so a caller who has them need not wait. */
export type Result = { readonly key: string; readonly bytes: () => Promise<Uint8Array> };

/** Works out each result once, however many ask at the same time, and keeps as many as there is room for. */
export function resultsOnce(roomInBytes: number): (key: string, workOut: () => Promise<Uint8Array>) => Result {
  const kept = boundedCache<Uint8Array>(roomInBytes, (bytes) => bytes.length);
  const underWay = new Map<string, Promise<Uint8Array>>();
  return (key, workOut) => ({
    key,
    bytes: async () => {
      const known = kept.find(key) ?? underWay.get(key);
      if (known !== undefined) return known;
      const working = workOut().finally(() => underWay.delete(key));
      underWay.set(key, working);
      const bytes = await working;
      kept.keep(key, bytes);
      return bytes;
    },
  });
}
