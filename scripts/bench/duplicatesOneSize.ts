import { findDuplicates } from "../../domain/duplicates/findDuplicates.ts";
import { duplicatesCsv } from "../../server/command/duplicatesCsv.ts";
import { readListings } from "../../server/command/duplicatesListings.ts";
import { duplicateRows } from "../../server/command/duplicatesRows.ts";
import { peakMb, timed } from "./clock.ts";

/** What the steps of the command took over one file, in a process of its own, without its start. */
export type DuplicatesSize = {
  readonly listings: number;
  readonly reading: number;
  readonly finding: number;
  readonly writing: number;
  readonly cpu: number;
  readonly compared: number;
  readonly pairs: number;
  /** The longest time between two words about how far it is: so long a wish to stop must wait. */
  readonly longestStep: number;
  readonly peakMb: number;
};

const [path] = process.argv.slice(2);
if (path === undefined) throw new RangeError("say which file of listings");
const began = performance.now();
const { listings } = await readListings([path], { id: "id", source: "source" }, () => {});
const reading = (performance.now() - began) / 1000;
let longestStep = 0;
const found = timed(() => {
  const work = findDuplicates(listings, { listFrom: 0.5, joinFrom: 0.5 });
  for (;;) {
    const from = performance.now();
    const step = work.next();
    longestStep = Math.max(longestStep, performance.now() - from);
    if (step.done === true) return step.value;
  }
});
const written = timed(() => duplicatesCsv(duplicateRows(listings, found.result)));
const measured: DuplicatesSize = {
  listings: listings.length,
  reading,
  finding: found.took.seconds,
  writing: written.took.seconds,
  cpu: found.took.cpu,
  compared: found.result.compared,
  pairs: found.result.pairs.length,
  longestStep,
  peakMb: peakMb(),
};
console.log(JSON.stringify(measured));
