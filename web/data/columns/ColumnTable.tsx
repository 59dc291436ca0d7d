import type { FileReading } from "../../../domain/contract/reading.ts";
import { countWritten } from "../written.ts";
import type { ColumnDraft } from "./columnDraft.ts";
import { ColumnRow } from "./ColumnRow.tsx";
import { columnsOf } from "./columnsOf.ts";
import { MeaningList } from "./MeaningList.tsx";
import "../stackingTable.css";

type ColumnTableProps = {
  readonly draft: ColumnDraft;
  readonly reading: FileReading;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (draft: ColumnDraft) => void;
};

/** Every column of the file: a few of its cells, what it is read as, and why. In a wide file those that are not used are folded away, not left out. */
export function ColumnTable({ draft, reading, errorAt, onChange }: ColumnTableProps) {
  const columns = columnsOf(draft.kind);
  const proposed = reading.proposals.find(({ kind }) => kind === draft.kind)?.matches ?? [];
  const places = [...reading.columns.keys()];
  if (places.length === 0) return null;
  // By how it was read, not by what is being chosen: a row must not jump away from under the hand.
  const unused = places.filter(
    (place) => reading.columns[place]?.readAs === null && reading.columns[place]?.why === null,
  );
  const isFolded = places.length > manyColumns && unused.length < places.length;
  const read = (place: number, column: string | null) =>
    onChange({ ...draft, readAs: draft.readAs.map((before, at) => (at === place ? column : before)) });
  const table = (shown: readonly number[], caption: string) => (
    <table className="table table--stacks columns">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Column of the file</th>
          <th scope="col">Examples</th>
          <th scope="col">Read as</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((place) => (
          <ColumnRow
            key={place}
            place={place}
            column={reading.columns[place]}
            readAs={draft.readAs[place] ?? null}
            columns={columns}
            proposed={proposed.find(({ name }) => name === reading.columns[place]?.name)}
            error={errorAt(`column-${place}`)}
            onChange={(column) => read(place, column)}
          />
        ))}
      </tbody>
    </table>
  );
  return (
    <section className="wide" aria-label="Columns">
      <h2>Columns</h2>
      <MeaningList columns={columns} />
      {table(
        isFolded ? places.filter((place) => !unused.includes(place)) : places,
        isFolded ? "The columns that are used" : `All ${countWritten(places.length, "column")} of the file`,
      )}
      {isFolded && (
        <details className="details">
          <summary>{countWritten(unused.length, "more column is", "more columns are")} not used</summary>
          <div>{table(unused, "The columns that are not used")}</div>
        </details>
      )}
    </section>
  );
}

const manyColumns = 40;
