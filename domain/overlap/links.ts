/** Two sites, by position, and the share of each one's learners in reach who can reach the other as well. */
export type Link = {
  readonly one: number;
  readonly other: number;
  readonly oneInOther: number;
  readonly otherInOne: number;
};

/** Links side by side: a country has millions of them. */
export type Links = {
  readonly one: Uint32Array;
  readonly other: Uint32Array;
  readonly oneInOther: Float64Array;
  readonly otherInOne: Float64Array;
};

/** A list of links that grows. */
export function growingLinks(): { readonly add: (link: Link) => void; readonly all: () => Links } {
  let room = 1024;
  let count = 0;
  let links = roomFor(room);
  return {
    add: (link) => {
      if (count === room) {
        room *= 2;
        const larger = roomFor(room);
        for (const name of names) larger[name].set(links[name]);
        links = larger;
      }
      for (const name of names) links[name][count] = link[name];
      count++;
    },
    all: () => ({
      one: links.one.slice(0, count),
      other: links.other.slice(0, count),
      oneInOther: links.oneInOther.slice(0, count),
      otherInOne: links.otherInOne.slice(0, count),
    }),
  };
}

/** How strong a link is: the smaller of its two shares, in whole steps of a thousandth, so that rounding never decides. */
export function strengthOf({ oneInOther, otherInOne }: Links, position: number): number {
  return Math.floor(1000 * Math.min(oneInOther[position] ?? NaN, otherInOne[position] ?? NaN) + 1e-6);
}

const names = ["one", "other", "oneInOther", "otherInOne"] as const;

function roomFor(count: number): Links {
  return {
    one: new Uint32Array(count),
    other: new Uint32Array(count),
    oneInOther: new Float64Array(count),
    otherInOne: new Float64Array(count),
  };
}
