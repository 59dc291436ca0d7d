import type { ReactElement } from "react";
import type { ReportDocument } from "../../../domain/contract/reportDocument.ts";
import { BlockView } from "./BlockView.tsx";

/** A report as its files show it, on the page. Its title is the page's own. */
export function DocumentView({ document }: { readonly document: ReportDocument }): ReactElement {
  return (
    <article className="report" aria-label={document.title}>
      <p className="second">{document.subtitle}</p>
      {document.blocks.map((block, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a kept report never changes
        <BlockView key={at} block={block} />
      ))}
    </article>
  );
}
