import type { Column } from "../../../importers/table/tableKind.ts";

/** What each column of the kind holds, with an example, for those who want to look it up. */
export function MeaningList({ columns }: { readonly columns: readonly Column[] }) {
  if (columns.length === 0) return null;
  return (
    <details className="details">
      <summary>What the columns of this kind hold</summary>
      <dl className="pairs">
        {columns.map(({ name, required, meaning, example }) => (
          <div key={name} className="meaning">
            <dt className="broken">
              {name}
              {required && <span className="second"> (must be there)</span>}
            </dt>
            <dd className="broken">
              {meaning}
              {example !== "" && <span className="second">, for example {example}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
