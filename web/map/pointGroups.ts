/** A thing on a small map: a letter by which a table names it, where it is, and the line of its tooltip. */
export type MapPoint = {
  readonly id: string;
  readonly letter: string;
  readonly lon: number;
  readonly lat: number;
  readonly words: string;
  readonly isChosen?: boolean;
};

/** Points that would cover each other at this zoom, drawn as one mark with all their letters. */
export type PointGroup = {
  readonly points: readonly MapPoint[];
  readonly letters: string;
  readonly lon: number;
  readonly lat: number;
};

/** Where a point lies on the screen, in pixels. */
export type OnScreen = (point: MapPoint) => { readonly x: number; readonly y: number };

/** A mark is wider than high when it has several letters. */
const apart = { x: 42, y: 26 } as const;
const mostLetters = 3;

/** Puts points together that are nearer than a mark is wide, those at one place always. The mark stands in their middle. */
export function pointGroups(points: readonly MapPoint[], onScreen: OnScreen): PointGroup[] {
  const groups: { readonly x: number; readonly y: number; readonly points: MapPoint[] }[] = [];
  for (const point of points) {
    const { x, y } = onScreen(point);
    const near = groups.find((group) => Math.abs(group.x - x) < apart.x && Math.abs(group.y - y) < apart.y);
    if (near === undefined) groups.push({ x, y, points: [point] });
    else near.points.push(point);
  }
  return groups.map((group) => ({
    points: group.points,
    letters: lettersWritten([...new Set(group.points.map(({ letter }) => letter))]),
    lon: mean(group.points.map(({ lon }) => lon)),
    lat: mean(group.points.map(({ lat }) => lat)),
  }));
}

/** All of a few letters; of more the first two and how many others. */
function lettersWritten(letters: readonly string[]): string {
  if (letters.length <= mostLetters) return letters.join(", ");
  const named = letters.slice(0, mostLetters - 1);
  return `${named.join(", ")} +${letters.length - named.length}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
