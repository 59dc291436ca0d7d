import { type ReactElement, type ReactNode, useId } from "react";
import { ChartDownloads } from "../share/ChartDownloads.tsx";
import { ChartTable } from "./ChartTable.tsx";
import type { ChartWords } from "./chartWords.ts";
import "./charts.css";

type Props = Pick<ChartWords, "title" | "unit" | "source" | "table"> & { readonly children: ReactNode };

/** What every chart has around it: the message above, the unit below that, then the drawing, its source and its table twin. */
export function ChartFigure({ title, unit, source, table, children }: Props): ReactElement {
  const id = useId();
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>
        <span className="chart__title">{title}</span>
        <span className="chart__unit">{unit}</span>
      </figcaption>
      {children}
      <p className="chart__source">Source: {source}</p>
      <ChartDownloads title={title} unit={unit} source={source} />
      {table !== undefined && <ChartTable {...table} />}
    </figure>
  );
}
