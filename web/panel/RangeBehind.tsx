import type { ReactElement } from "react";
import type { Range } from "../../domain/contract/sureness.ts";
import { rangeWritten } from "../views/rangeWords.ts";

type Props = { readonly range: Range | null | undefined; readonly written?: (range: Range) => string };

/** A range in brackets behind its figure, never broken over two lines; nothing while there is none. */
export function RangeBehind({ range, written = rangeWritten }: Props): ReactElement | null {
  if (range == null) return null;
  return (
    <>
      {" "}
      <span className="in-brackets">({written(range)})</span>
    </>
  );
}
