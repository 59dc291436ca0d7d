import type { ReactElement } from "react";
import type { Block } from "../../../domain/contract/reportDocument.ts";
import { DrawingView } from "./DrawingView.tsx";
import { TableView } from "./TableView.tsx";

/** One piece of a report. */
export function BlockView({ block }: { readonly block: Block }): ReactElement {
  switch (block.type) {
    case "heading":
      return block.rank === 2 ? <h2 id={block.id}>{block.text}</h2> : <h3 id={block.id}>{block.text}</h3>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "inset":
      return <p className="inset">{block.text}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return <TableView table={block} />;
    case "figure":
      return (
        <figure className="report-figure">
          <DrawingView figure={block} />
        </figure>
      );
    default:
      return block satisfies never;
  }
}
