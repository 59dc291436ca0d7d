/** Stands where there is nothing to say. */
export function NotThere() {
  return (
    <span className="second">
      <span aria-hidden="true">–</span>
      <span className="unseen">none</span>
    </span>
  );
}

/** What stands in a cell. An empty cell and a cell of blanks look like nothing, so they are said. */
export function CellValue({ value }: { readonly value: string }) {
  return value.trim() === "" ? <em>blank</em> : <code>{value}</code>;
}
