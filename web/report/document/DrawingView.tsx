import type { ReactElement } from "react";
import type { Block } from "../../../domain/contract/reportDocument.ts";
import { svgOf } from "../../../domain/report/drawing/svgOf.ts";

type Props = { readonly figure: Extract<Block, { type: "figure" }> };

/** A map or chart of a report, on white paper whatever the page's colours are: the very SVG that its files hold. */
export function DrawingView({ figure: { id, title, alt, drawing } }: Props): ReactElement {
  const svg = svgOf(drawing, { title, alt, id });
  return (
    <img
      className="report-drawing"
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      alt={`${title}. ${alt}`}
      width={drawing.width}
      height={drawing.height}
    />
  );
}
