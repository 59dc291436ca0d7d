import type { ReactElement } from "react";
import type { Drawing, Mark } from "../../../domain/contract/reportDocument.ts";
import { patternMarks, patternSide } from "../../../domain/report/drawing/patternMarks.ts";

type Props = { readonly id: string; readonly title: string; readonly alt: string; readonly drawing: Drawing };
type Path = Extract<Mark, { type: "path" }>;
type Text = Extract<Mark, { type: "text" }>;

/** A map or chart of a report, drawn on paper: its colours are those of the files, whatever the page's are. */
export function DrawingView({ id, title, alt, drawing }: Props): ReactElement {
  const { width, height, marks } = drawing;
  const patterns = [...new Map(marks.flatMap((mark) => patternOf(mark))).values()];
  return (
    <svg
      className="report-drawing"
      viewBox={`0 0 ${width} ${height}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an svg in the page
      role="img"
      aria-labelledby={`${id}-title ${id}-alt`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-alt`}>{alt}</desc>
      <defs>
        {patterns.map(({ colour, pattern }) => (
          <PatternView
            key={`${pattern} ${colour}`}
            id={`${id}-${nameOf({ colour, pattern })}`}
            fill={{ colour, pattern }}
          />
        ))}
      </defs>
      {marks.map((mark, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a drawing never changes
        <MarkView key={at} mark={mark} id={id} />
      ))}
    </svg>
  );
}

type Fill = NonNullable<Path["fill"]>;

function MarkView({ mark, id }: { readonly mark: Mark; readonly id: string }): ReactElement {
  return mark.type === "path" ? <PathView mark={mark} id={id} /> : <TextView mark={mark} />;
}

function PathView({ mark, id }: { readonly mark: Path; readonly id: string }): ReactElement {
  const { d, fill, line } = mark;
  return (
    <path
      d={d}
      fill={fill === null ? "none" : fill.pattern === "none" ? fill.colour : `url(#${id}-${nameOf(fill)})`}
      stroke={line?.colour}
      strokeWidth={line?.width}
      strokeDasharray={line?.dashes?.join(" ")}
      strokeLinejoin="round"
    />
  );
}

function TextView({ mark }: { readonly mark: Text }): ReactElement {
  const { x, y, text, size, bold, anchor, colour, halo } = mark;
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={bold ? 700 : 400}
      textAnchor={anchor}
      fill={colour}
      stroke={halo ?? undefined}
      strokeWidth={halo === null ? undefined : 3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}

function PatternView({ id, fill }: { readonly id: string; readonly fill: Fill }): ReactElement {
  return (
    <pattern id={id} width={patternSide} height={patternSide} patternUnits="userSpaceOnUse">
      <rect width={patternSide} height={patternSide} fill={fill.colour} />
      {fill.pattern !== "none" &&
        patternMarks[fill.pattern].map((mark, at) => <MarkView key={at} mark={mark} id={id} />)}
    </pattern>
  );
}

function patternOf(mark: Mark): [string, Fill][] {
  const fill = mark.type === "path" ? mark.fill : null;
  return fill === null || fill.pattern === "none" ? [] : [[nameOf(fill), fill]];
}

function nameOf({ colour, pattern }: Fill): string {
  return `${pattern}-${colour.replace("#", "")}`;
}
