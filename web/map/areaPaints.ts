import type { Gap } from "../../domain/contract/gap.ts";
import type { View } from "../views/view.ts";
import type { Standing } from "../views/standing.ts";
import { standings } from "../views/standings.ts";
import { standingWords } from "../views/standingWords.ts";
import { drawnOf, type SureAreas } from "../views/sureAreas.ts";

/** One way for an area to look. `fill` names a colour in style/tokens.css, null for none; `hasSymbol` says that it is that of the proportional symbol, and the area behind stays plain. */
export type Look = {
  readonly fill: string | null;
  readonly pattern: "none" | "hatch" | "dots";
  readonly letter: string;
  readonly hasSymbol: boolean;
};

/** How areas are to look: the few looks there are and, in the order of the areas, which of them each has and how large its symbol is, in pixels; 0 for none. What is said of an area is made when it is asked for. */
export type AreaPaints = {
  readonly areas: readonly Pick<Gap, "code" | "parentName">[];
  readonly looks: readonly Look[];
  readonly of: Uint8Array;
  /** Null where no area has a symbol. */
  readonly radii: Float64Array | null;
  readonly wordsOf: (place: number) => readonly string[];
};

/** How every area is to look in a view. */
export function areaPaints(gaps: readonly Gap[], view: View, sure: SureAreas): AreaPaints {
  const all = standings(gaps, view, sure);
  const radii = radiiOf(gaps, view);
  const looks: Look[] = [];
  const plain = new Map<Standing, number>();
  const symbols = new Map<Standing, number>();
  const of = new Uint8Array(all.length);
  // A plain loop: of a country's areas a list made by a function takes twice the time.
  for (let place = 0; place < all.length; place++) {
    const where = all[place];
    if (where === undefined) continue;
    const hasSymbol = radii !== null && radii[place] !== 0;
    const made = hasSymbol ? symbols : plain;
    let look = made.get(where);
    if (look === undefined) {
      look = looks.push({ ...lookOf(where), hasSymbol }) - 1;
      made.set(where, look);
    }
    of[place] = look;
  }
  return {
    areas: gaps,
    looks,
    of,
    radii,
    wordsOf(place) {
      const [gap, where] = [gaps[place], all[place]];
      if (gap === undefined || where === undefined) return [];
      return [gap.name, ...standingWords(gap, view, where, drawnOf(sure, gap.code))];
    },
  };
}

/** Tenths of a pixel are as fine as anybody sees. Nobody has no circle, as has an unknown number of people. */
function radiiOf(gaps: readonly Gap[], { symbols, value }: View): Float64Array | null {
  if (symbols === null) return null;
  return Float64Array.from(gaps, (gap) => {
    const people = value(gap);
    return people === null ? 0 : Math.round(10 * symbols.radius(people)) / 10;
  });
}

function lookOf(where: Standing): Omit<Look, "hasSymbol"> {
  switch (where.type) {
    case "class":
      return { fill: where.class.token, pattern: where.certain ? "none" : "hatch", letter: where.class.letter };
    case "suppressed":
      return { fill: "--map-hatch-paper", pattern: "hatch", letter: "" };
    case "unknown":
      return { fill: "--map-unknown", pattern: "dots", letter: "" };
    case "no need":
      return { fill: "--map-unknown", pattern: "none", letter: "" };
    default:
      return where satisfies never;
  }
}
