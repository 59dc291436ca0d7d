import { access } from "../../domain/score/results/access.ts";
import { decays } from "../../domain/score/reach/decay.ts";
import { reachInMetres } from "../../domain/score/measures/reachInMetres.ts";
import type { MetrePoints } from "../../domain/score/reach/pairs/space.ts";
import type { Points } from "../../domain/score/reach/pointIndex.ts";
import { timed } from "./clock.ts";
import { radiiAt } from "./levels.ts";
import { plainSql } from "./plainSql.ts";
import { syntheticEngland } from "./syntheticEngland.ts";

/**
 * The level "general" on flat metres, by us and by plain SQL: the same points, radii and formula, so the same pairs. Ours runs five times
 * and the middle one counts; SQL runs once, after its tables and index are filled.
 */
export async function besideSql(areas: number, sites: number): Promise<string> {
  const england = syntheticEngland(areas, sites);
  const { need, places } = england;
  const radiusKm = radiiAt("general", england);
  const flat = { areas: inMetres(england.areas), radiusKm, need, sites: inMetres(england.sites), places };
  const runs = Array.from({ length: 5 }, () => {
    const reach = timed(() => reachInMetres({ ...flat, decay: decays.gaussian }));
    const perPerson = timed(() => access({ need, places, reach: reach.result }));
    return {
      pairs: reach.result.site.length,
      pairSeconds: reach.took.seconds,
      accessSeconds: perPerson.took.seconds,
      sum: perPerson.result.reduce((sum, each, i) => sum + each * (need[i] ?? NaN), 0),
    };
  }).toSorted((a, b) => a.pairSeconds + a.accessSeconds - b.pairSeconds - b.accessSeconds);
  const ours = runs[2];
  if (ours === undefined) throw new Error("there were no runs");
  const sql = await plainSql(flat);
  const rows = { "typed arrays, one thread": ours, "plain SQL": sql };
  const lines = Object.entries(rows).map(([name, { pairs, pairSeconds, accessSeconds, sum }]) => {
    const cells = [name, pairs, pairSeconds.toFixed(2), accessSeconds.toFixed(2), sum.toFixed(3)];
    return `| ${cells.join(" | ")} |`;
  });
  const ratio = (sql.pairSeconds + sql.accessSeconds) / (ours.pairSeconds + ours.accessSeconds);
  return [
    `\n## Beside plain SQL: general, ${areas} x ${sites}\n`,
    "| by | pairs | pairs and weights, s | 2SFCA, s | sum of need x access |\n|---|---|---|---|---|",
    ...lines,
    `\nSQL takes ${ratio.toFixed(0)} times as long.`,
  ].join("\n");
}

/** A flat picture of the country that is true enough: the same for both. */
function inMetres({ lon, lat }: Points): MetrePoints {
  const perDegree = 111_195;
  return {
    x: lon.map((degrees) => (degrees + 5) * perDegree * Math.cos((52.7 * Math.PI) / 180)),
    y: lat.map((degrees) => (degrees - 49) * perDegree),
  };
}
