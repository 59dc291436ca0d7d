import type { DryRun } from "../../../domain/contract/dryRun.ts";
import { countWritten } from "../written.ts";
import { levelWritten } from "./levelWritten.ts";
import { MoveTable } from "./MoveTable.tsx";
import { RecordTable } from "./RecordTable.tsx";

/** What would happen: a sentence for each level first, then the rows, then the areas that move. */
export function DryRunAnswer({ dryRun: { levels, records, heldOutRows } }: { readonly dryRun: DryRun }) {
  return (
    <>
      <ul>
        {levels.map((change) => (
          <li key={change.level}>{levelWritten(change)}</li>
        ))}
      </ul>
      <RecordTable records={records} />
      {heldOutRows > 0 && (
        <p>{countWritten(heldOutRows, "row stays", "rows stay")} out, because they cannot be used.</p>
      )}
      {levels
        .filter(({ moves }) => moves.length > 0)
        .map((change) => (
          <details key={change.level} className="details">
            <summary>Areas that move: {change.level} skills</summary>
            <MoveTable change={change} />
          </details>
        ))}
      <details className="details">
        <summary>How is this worked out?</summary>
        <div>
          <p>
            The file is put in force as if it were published, every score is worked out on the real data and compared
            with the score of now, and then all of it is taken back. Nothing is kept and nobody else sees it.
          </p>
          <p>
            An area moves when its unmet people, its gap score or its class changes. Unmet people are those who find no
            place within reach in a year; the score is how many of every 100 in need they are. Each level is compared on
            the areas that the map opens with; where these are more than 2,000, on larger ones.
          </p>
          <p>
            Added, changed and no longer counted are told beside the dataset whose place it takes, or else beside
            everything that counts now.
          </p>
        </div>
      </details>
    </>
  );
}
