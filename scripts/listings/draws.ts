import { mulberry32 } from "../../domain/score/uncertainty/mulberry32.ts";

/** Drawing lots, all from one seed: the same seed draws the same. */
export type Draws = {
  readonly chance: (share: number) => boolean;
  /** A whole number from the least to the most, both among them. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
  /** One of several, as often as its weight says. */
  readonly weighted: <Thing>(things: readonly (readonly [number, Thing])[]) => Thing;
  /** A number around 0, nine times in ten within 1.6 of it. */
  readonly around: () => number;
};

/** Lots drawn from a seed. */
export function drawsFrom(seed: number): Draws {
  const random = mulberry32(seed);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return {
    chance: (share) => random() < share,
    whole,
    pick: (things) => known(things[whole(0, things.length - 1)]),
    weighted: (things) => {
      let left = random() * things.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, thing] of things) {
        left -= weight;
        if (left < 0) return thing;
      }
      return known(things.at(-1))[1];
    },
    around: () => (random() + random() + random() + random() - 2) * Math.sqrt(3),
  };
}

function known<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new RangeError("there is nothing to draw from");
  return thing;
}
