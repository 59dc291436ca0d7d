/** A memory for results that can be worked out again: when it is full, what was asked for longest ago goes. Sizes are in whatever unit `limit` is. */
export type BoundedCache<Value> = {
  readonly find: (key: string) => Value | undefined;
  readonly keep: (key: string, value: Value) => void;
  readonly forget: (key: string) => void;
};

/** Makes an empty one. A single value larger than the limit is not kept at all. */
export function boundedCache<Value>(limit: number, sizeOf: (value: Value) => number): BoundedCache<Value> {
  const kept = new Map<string, Value>();
  let size = 0;
  const forget = (key: string) => {
    const value = kept.get(key);
    if (value !== undefined && kept.delete(key)) size -= sizeOf(value);
  };
  return {
    find(key) {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
      }
      return value;
    },
    keep(key, value) {
      forget(key);
      if (sizeOf(value) > limit) return;
      kept.set(key, value);
      size += sizeOf(value);
      for (const oldest of kept.keys()) {
        if (size <= limit) break;
        forget(oldest);
      }
    },
    forget,
  };
}
