/** Keeps the few that come first of many that stream by, in order; equals stay in the order they came. */
export type Foremost<One> = { readonly add: (one: One) => void; readonly all: () => readonly One[] };

/** Holds no more than `most` at a time. `compare` is below 0 where the first comes before the second. */
export function foremost<One>(most: number, compare: (one: One, other: One) => number): Foremost<One> {
  const kept: One[] = [];
  return {
    add: (one) => {
      const last = kept.at(-1);
      if (kept.length >= most && last !== undefined && compare(one, last) >= 0) return;
      let at = kept.length;
      for (let before = kept[at - 1]; before !== undefined && compare(one, before) < 0; before = kept[at - 1]) at--;
      kept.splice(at, 0, one);
      if (kept.length > most) kept.pop();
    },
    all: () => kept,
  };
}
