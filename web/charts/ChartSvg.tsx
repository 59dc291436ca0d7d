import { type ReactElement, type ReactNode, useId } from "react";
import type { ChartWords } from "./chartWords.ts";

type Props = Pick<ChartWords, "id" | "title" | "alt"> & {
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
};

/** The drawing of a chart that is only looked at: one image with its message in words, drawn in pixels so that its text is never scaled. */
export function ChartSvg({ id, title, alt, width, height, children }: Props): ReactElement {
  const own = useId();
  return (
    <svg
      id={id}
      className="chart__drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an svg in the page has the page's colours
      role="img"
      aria-labelledby={`${own}-title ${own}-alt`}
    >
      <title id={`${own}-title`}>{title}</title>
      <desc id={`${own}-alt`}>{alt}</desc>
      {children}
    </svg>
  );
}
