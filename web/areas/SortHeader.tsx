import type { ReactElement } from "react";
import type { SortColumn } from "../address/mapAddress.ts";
import type { Order } from "./sortedGaps.ts";

type Props = {
  readonly column: SortColumn;
  readonly title: string;
  readonly numeric?: boolean;
  readonly sort: SortColumn;
  readonly order: Order;
  readonly onSort: (column: SortColumn) => void;
};

/** A column heading that sorts; the arrow and `aria-sort` say how it is sorted now. */
export function SortHeader({ column, title, numeric = false, sort, order, onSort }: Props): ReactElement {
  const sorted = column === sort ? (order === "up" ? "ascending" : "descending") : undefined;
  return (
    <th scope="col" aria-sort={sorted} className={numeric ? "numeric" : ""}>
      <button className="sort-button" type="button" onClick={() => onSort(column)}>
        {title}
        <svg
          className="sort-button__arrow"
          width="8"
          height="8"
          viewBox="0 0 8 8"
          aria-hidden="true"
          fill="currentColor"
        >
          {sorted !== undefined && <path d={sorted === "ascending" ? "M4 0l4 8H0z" : "M4 8L0 0h8z"} />}
        </svg>
      </button>
    </th>
  );
}
