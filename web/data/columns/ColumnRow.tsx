import type { ColumnMatch, ColumnRead } from "../../../domain/contract/reading.ts";
import type { Column } from "../../../importers/table/tableKind.ts";
import { FieldError } from "../FieldError.tsx";
import { capitalised } from "../written.ts";

type ColumnRowProps = {
  readonly place: number;
  readonly column: ColumnRead | undefined;
  /** What it is to be read as now; null: not used. */
  readonly readAs: string | null;
  /** The columns of the kind. */
  readonly columns: readonly Column[];
  /** What the column was proposed for, where the file was not recognised. */
  readonly proposed: ColumnMatch | undefined;
  readonly error: string | undefined;
  readonly onChange: (column: string | null) => void;
};

/** One column of the file and what it is read as. */
export function ColumnRow({ place, column, readAs, columns, proposed, error, onChange }: ColumnRowProps) {
  if (column === undefined) return null;
  const id = `column-${place}`;
  return (
    <tr>
      <th scope="row" className="broken" id={`${id}-name`}>
        {column.name}
      </th>
      <td data-label="Examples" className="broken">
        {column.examples.length === 0 ? <em>all blank</em> : column.examples.join(" · ")}
      </td>
      <td data-label="Read as">
        {columns.length === 0 ? (
          <span className="second">Say first what the file is</span>
        ) : (
          <>
            <FieldError id={`${id}-error`} message={error} />
            <select
              id={id}
              className="select select--small"
              aria-label={`Read ${column.name} as`}
              aria-describedby={error === undefined ? undefined : `${id}-error`}
              value={readAs ?? ""}
              onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
            >
              <option value="">{isUsedOtherwise(column) ? "As its kind reads it" : "Not used"}</option>
              <optgroup label="Must be there">{columns.filter(({ required }) => required).map(option)}</optgroup>
              <optgroup label="May be there">{columns.filter(({ required }) => !required).map(option)}</optgroup>
            </select>
          </>
        )}
      </td>
      <td data-label="Why">{columns.length > 0 && sentence(whyOf(column, readAs, proposed))}</td>
    </tr>
  );
}

function option({ name }: Column) {
  return (
    <option key={name} value={name}>
      {name}
    </option>
  );
}

/** Why a column is read so, or not read at all. */
function whyOf(column: ColumnRead, readAs: string | null, proposed: ColumnMatch | undefined): string {
  if (readAs !== null && readAs === proposed?.column) return proposed.why;
  if (readAs !== column.readAs) return readAs === null ? "not to be used, as you said" : "as you said";
  if (readAs === null) return column.why ?? "no column of this kind is called so";
  return column.why ?? "it is called so";
}

/** A figure in a wide table is no column of its kind, and used all the same. */
function isUsedOtherwise({ readAs, why }: ColumnRead): boolean {
  return readAs === null && why !== null;
}

function sentence(words: string): string {
  return capitalised(words.endsWith(".") ? words : `${words}.`);
}
