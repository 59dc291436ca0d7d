import { useEffect, useRef, useState } from "react";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Issue } from "../../../domain/contract/issue.ts";
import { numberWritten } from "../written.ts";
import { NotThere } from "./cellWords.tsx";
import { isMendable } from "./isMendable.ts";
import { readNow } from "./mended.ts";
import { ReplaceForm } from "./ReplaceForm.tsx";
import type { Mending } from "./useMending.ts";

type CellEditProps = { readonly issue: Issue; readonly dataset: Dataset; readonly mending: Mending };

/** Mends one cell and no other that says the same. The field opens on a button, or a page of them would be a page of fields. */
export function CellEdit({ issue, dataset, mending }: CellEditProps) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.querySelector("input")?.focus();
  }, [isOpen]);
  const { row, column, value } = issue;
  if (row === null || column === null || value === null || !isMendable(dataset, issue)) return <NotThere />;
  const where = `row ${numberWritten(row)}`;
  if (!isOpen) {
    return (
      <button type="button" className="button button--second button--small" onClick={() => setOpen(true)}>
        Edit
        <span className="unseen">
          {" "}
          {column} in {where}
        </span>
      </button>
    );
  }
  return (
    <div ref={box}>
      <ReplaceForm
        column={column}
        value={value}
        now={readNow(dataset.recipe.fixes ?? [], { column, value, row })}
        cells={where}
        isBusy={mending.isBusy}
        onReplace={(to) => mending.mend({ column, from: value.trim(), to, row })}
      />
    </div>
  );
}
