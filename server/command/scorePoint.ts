import { numberIn } from "../../importers/cells/number.ts";
import { pointIn } from "../../importers/cells/point.ts";
import type { Row } from "../../importers/table/row.ts";
import { type Column, optional } from "../../importers/table/tableKind.ts";
import type { OpenTable } from "./scoreTable.ts";

/** A point in the ways a file has it; null where its cells are blank or the file has no such columns. */
export type ScorePoint = {
  readonly degrees: { readonly lon: number; readonly lat: number } | null;
  readonly metres: { readonly x: number; readonly y: number } | null;
};

/** The ways in which files may give points. */
export type PointSystem = keyof ScorePoint;

export const pointColumns: readonly Column[] = [
  optional("lon", "-2.2374", "longitude in degrees"),
  optional("lat", "53.4794", "latitude in degrees"),
  optional("x", "384500", "easting in metres"),
  optional("y", "398200", "northing in metres"),
];

/** Which ways of giving points a file has columns for. */
export function pointSystems({ has }: OpenTable): PointSystem[] {
  return [
    ...(has("lon") && has("lat") ? (["degrees"] as const) : []),
    ...(has("x") && has("y") ? (["metres"] as const) : []),
  ];
}

/** Says that a file has no columns for points, once for the file. */
export function refuseWithoutPoints(file: OpenTable): void {
  if (pointSystems(file).length > 0) return;
  file.report.blockFile({
    type: "no points",
    message:
      "There are no points. Your file needs columns called 'lon' and 'lat' in degrees, or 'x' and 'y' in metres.",
    mend: "Add them, or give travel costs with --cost instead.",
  });
}

/** The point of a row; undefined when it was said what is wrong. */
export function scorePointIn(row: Row, file: OpenTable): ScorePoint | undefined {
  const degrees = pointIn(row.cell("lon"), row.cell("lat"), file.report);
  const metres = metresIn(row, file);
  return degrees === undefined || metres === undefined ? undefined : { degrees, metres };
}

function metresIn(row: Row, { report }: OpenTable): ScorePoint["metres"] | undefined {
  const [xCell, yCell] = [row.cell("x"), row.cell("y")];
  if (xCell.text === "" && yCell.text === "") return null;
  const [x, y] = [numberIn(xCell.text), numberIn(yCell.text)];
  if (x !== null && y !== null && !x.isPercent && !y.isPercent) return { x: x.value, y: y.value };
  const wrong = x === null || x.isPercent ? xCell : yCell;
  return report.block(wrong, {
    type: "not a coordinate",
    message: `'${wrong.text}' in ${wrong.column} is not a coordinate in metres.`,
    mend: "Write both as metres, such as 384500 and 398200, or leave both blank.",
  });
}
