import type { Measure } from "../../domain/score/measures/measure.ts";
import { type ScoreArea, scoreAreas } from "./scoreAreas.ts";
import { type ScoreCost, scoreCosts } from "./scoreCosts.ts";
import { type ScoreNeed, scoreNeed } from "./scoreNeed.ts";
import { type ScoreOffer, scoreOffers } from "./scoreOffers.ts";
import type { PointSystem } from "./scorePoint.ts";
import { blockingProblems, warningWords } from "./scoreProblems.ts";
import { readScoreTable } from "./scoreTable.ts";

/** The files that `atlas score` reads. */
export type ScoreFiles = {
  readonly areas: string;
  readonly need: string;
  readonly offers: string;
  readonly cost?: string;
};

/** What the files hold, as they have it. */
export type ScoreInputs = {
  readonly areas: readonly ScoreArea[];
  readonly need: readonly ScoreNeed[];
  readonly offers: readonly ScoreOffer[];
  /** Null where points stand in their stead, or the measure needs neither. */
  readonly costs: readonly ScoreCost[] | null;
  /** How both files give points; null where points are not needed. */
  readonly system: PointSystem | null;
};

/** The inputs, or every sentence about why there are none. */
export type ReadInputs = { readonly warnings: readonly string[] } & (
  | { readonly type: "inputs"; readonly inputs: ScoreInputs }
  | { readonly type: "problems"; readonly problems: readonly string[] }
);

/** Reads all files to their ends before it says what is wrong, so that everything can be mended at once. */
export async function readScoreInputs(files: ScoreFiles, measure: Measure): Promise<ReadInputs> {
  const isContainer = measure === "container";
  const withPoints = files.cost === undefined && !isContainer;
  const [areaIds, offerIds] = [new Set<string>(), new Set<string>()];
  const [ofAreas, ofOffers] = [new Set<PointSystem>(), new Set<PointSystem>()];

  const areas = await readScoreTable(files.areas, scoreAreas({ ids: areaIds, systems: ofAreas, withPoints }));
  const need = await readScoreTable(files.need, scoreNeed(areaIds));
  const offers = await readScoreTable(
    files.offers,
    scoreOffers({ ids: offerIds, systems: ofOffers, withPoints, withAreas: isContainer, areas: areaIds }),
  );
  const costs =
    files.cost === undefined || isContainer ? null : await readScoreTable(files.cost, scoreCosts(areaIds, offerIds));

  const tables = [areas, need, offers, ...(costs === null ? [] : [costs])];
  const warnings = warningWords(tables);
  const problems = blockingProblems(tables);
  if (problems.length > 0) return { type: "problems", problems, warnings };
  const system = withPoints ? commonSystem(ofAreas, ofOffers) : null;
  if (withPoints && system === null) return { type: "problems", problems: [noCommonSystem(files)], warnings };
  const inDegrees = system === "metres" ? [areas, offers].filter(({ entries }) => looksLikeDegrees(entries)) : [];
  if (inDegrees.length > 0)
    return { type: "problems", problems: inDegrees.map(({ path }) => notMetres(path)), warnings };
  const inputs = {
    areas: areas.entries,
    need: need.entries,
    offers: offers.entries,
    costs: costs === null ? null : costs.entries,
    system,
  };
  return { type: "inputs", inputs, warnings };
}

function commonSystem(ofAreas: ReadonlySet<PointSystem>, ofOffers: ReadonlySet<PointSystem>): PointSystem | null {
  return (["degrees", "metres"] as const).find((system) => ofAreas.has(system) && ofOffers.has(system)) ?? null;
}

function noCommonSystem({ areas, offers }: ScoreFiles): string {
  return `${areas} and ${offers} give points in different ways. Both need lon and lat in degrees, or both x and y in metres.`;
}

/** Degrees exported under the names x and y would put a whole country into a few metres. */
function looksLikeDegrees(entries: readonly (ScoreArea | ScoreOffer)[]): boolean {
  const points = entries.flatMap(({ point }) => (point.metres === null ? [] : [point.metres]));
  const areBritish = points.every(({ x, y }) => x > -9 && x < 2.2 && y > 49.1 && y < 61);
  return points.length > 0 && areBritish && points.some(({ x, y }) => !Number.isInteger(x) || !Number.isInteger(y));
}

function notMetres(path: string): string {
  return `${path}: the columns x and y hold degrees, not metres. Rename them to lon and lat.`;
}
