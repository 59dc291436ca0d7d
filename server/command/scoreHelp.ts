import { measureNames, measureWords } from "../../domain/score/measures/measure.ts";

const widest = Math.max(...measureNames.map((name) => name.length));

/** What `atlas score --help` says below the list of options. */
export const scoreHelp = `
Measures (need x access adds up to the places in reach, but for those marked *):
${measureNames.map((name) => `  ${name.padEnd(widest)}  ${lineFor(name)}`).join("\n")}
Only cha says who finds no place; with a classic measure the columns from met to class are blank, for it
counts one person once at every offer in reach.

Files:
  areas   id, and lon, lat in degrees or x, y in metres (neither with --cost or container)
  need    id of an area, value: people in need a year
  offers  id, places: places a year, and lon, lat or x, y as the areas have; for container also area,
          the id of the area the offer lies in
  cost    area, offer, cost: a pair that is not there cannot be travelled
  Columns may stand in any order; others are left alone. A blank value or blank places mean unknown,
  0 means none: they are never mixed up.

Nearness:
  --decay gaussian  from 1 at the door smoothly to 0 at the radius (Dai 2010)
  --decay binary    1 up to and including the radius
  --decay steps     by zones, edges included; --steps alone implies it. Without --steps the zones are those
                    of Luo and Qi, which were minutes: say your own for km. The last zone ends the reach,
                    or --radius where that is shorter.
  Distances are straight lines in km; with --cost they are whatever the cost is in, and so is --radius.

Answer (CSV, every digit, one row for each area in the order of the areas file; blank is unknown, never 0):
  id, need, places_in_reach, access (places a person), met, unmet (people a year), structural (more places
  needed), signpostable (unmet people who could be served by places that stay free, if they, or others in
  their stead, were pointed to them), gap_score (100 x unmet / need), spare_share (of the places in reach, how
  much stays free), class (gap from a score of 5, else over-provided from a spare share of 0.2, else balanced;
  unknown), fair_share_index (access, all areas = 100)
Notes and totals go to standard error.

Ends with 0 when scored, 2 when a file has something wrong or the call has; then nothing is written, and
every problem is named with its file, row, column and value.

Examples:
  atlas score --areas a.csv --need n.csv --offers o.csv --out gaps.csv
  atlas score --areas a.csv --need n.csv --offers o.csv --measure 2sfca --radius 8
  atlas score --areas a.csv --need n.csv --offers o.csv --measure e2sfca --steps 3:1,6:.68,10:.22
  atlas score --areas a.csv --need n.csv --offers o.csv --cost minutes.csv --radius 30

What a partnership keeps, its own areas too, is in the database, which this never opens:
  atlas report --area-type own --format csv --out figures

docs/measures.md has the formulas, and an example worked through all measures.`;

function lineFor(name: (typeof measureNames)[number]): string {
  const { title, addsUpToPlaces, decays, source } = measureWords[name];
  const nearness = decays.length === 0 ? "" : `; ${decays.join(", ")}`;
  return `${title}${addsUpToPlaces ? "" : " *"} (${source}${nearness})`;
}
