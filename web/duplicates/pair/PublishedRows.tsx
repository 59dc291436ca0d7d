import type { PairInFull } from "../../../domain/contract/duplicates.ts";
import "../../data/stackingTable.css";

/** Both rows as their files have them, column by column: nothing read, mended or left out. */
export function PublishedRows({ full: { one, other } }: { readonly full: PairInFull }) {
  const columns = [...new Set([...Object.keys(one.cells), ...Object.keys(other.cells)])];
  return (
    <details className="details">
      <summary>Both rows as published</summary>
      <div>
        <table className="table table--stacks compare">
          <caption>Cells as they stand in the files</caption>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">First listing</th>
              <th scope="col">Second listing</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td data-label="First">{cellOf(one.cells[column])}</td>
                <td data-label="Second">{cellOf(other.cells[column])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function cellOf(cell: string | undefined) {
  if (cell === undefined) return <span className="second">no such column</span>;
  return cell.trim() === "" ? <span className="second">blank</span> : cell;
}
