export type Direction = "north" | "east" | "south" | "west";

/** Where areas are named, as the index of their shapes has it. */
type Places = { readonly lon: readonly number[]; readonly lat: readonly number[] };

/**
 * The next area from one in a direction, by position, or null where there is none. Of all that lie in the quarter around that direction it is the one that lies least far along it;
 * of several as far along, the one least aside.
 *
 * Shapes  Longitudes and latitudes of all areas; positions in them.
 * Holds   every other area lies in just one of the four quarters, and from every area each other one can be reached step by step. Areas with the very same point follow each other from west to
 *         east in their order.
 * Source  Bose, De Carufel, Hill and Smid (2019), On the spanning and routing ratio of the directed theta-four graph.
 */
export function nextArea({ lon, lat }: Places, from: number, direction: Direction): number | null {
  const [x0, y0] = [lon[from] ?? Number.NaN, lat[from] ?? Number.NaN];
  // One scale for all of them, or two areas might each lie north of the other.
  const narrowing = Math.cos(((lat[0] ?? 0) * Math.PI) / 180);
  let best: { readonly to: number; readonly along: number; readonly aside: number } | null = null;
  for (let to = 0; to < lon.length; to += 1) {
    if (to === from) continue;
    const east = ((lon[to] ?? Number.NaN) - x0) * narrowing;
    const north = (lat[to] ?? Number.NaN) - y0;
    const way = east === 0 && north === 0 ? inOrder(to - from, direction) : inQuarter(turned(east, north, direction));
    if (way === null) continue;
    const isNearer = best === null || way.along < best.along || (way.along === best.along && way.aside < best.aside);
    if (isNearer) best = { to, ...way };
  }
  return best === null ? null : best.to;
}

type Way = { readonly along: number; readonly aside: number };

/** How far along a direction something lies, and how far to the left of it. */
function turned(east: number, north: number, direction: Direction): Way {
  if (direction === "east") return { along: east, aside: north };
  if (direction === "north") return { along: north, aside: -east };
  return direction === "west" ? { along: -east, aside: -north } : { along: -north, aside: east };
}

/** A diagonal belongs to the quarter on its right, so that no area lies in two. */
function inQuarter({ along, aside }: Way): Way | null {
  return along > 0 && aside > -along && aside <= along ? { along, aside: Math.abs(aside) } : null;
}

/** Among areas at one point the nearest in order is the next one; they lie nowhere but east and west of each other. */
function inOrder(after: number, direction: Direction): Way | null {
  const aside = direction === "east" ? after : direction === "west" ? -after : 0;
  return aside > 0 ? { along: 0, aside } : null;
}
