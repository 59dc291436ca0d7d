import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import type { GapMove, LevelChange } from "../../../domain/contract/dryRun.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import { numberCell } from "../../areas/cellWords.ts";
import { numberWritten } from "../written.ts";
import "../stackingTable.css";

/** The areas that would move most, before beside after. It says how many more there are than it shows. */
export function MoveTable({ change: { level, areaType, moves, moved } }: { readonly change: LevelChange }) {
  const words = areaType === null ? "areas" : areaTypeWords[areaType].many;
  const whole =
    moves.length < moved
      ? `the ${numberWritten(moves.length)} ${words} that move most of ${numberWritten(moved)}`
      : `${words} that move`;
  return (
    <table className="table table--stacks moves">
      <caption>
        {levelWords[level].title} skills: {whole}
      </caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          {columns.map(({ title, isNumeric }) => (
            <th key={title} scope="col" className={isNumeric ? "numeric" : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={move.code}>
            <th scope="row">
              {move.name} <span className="second move__code">{move.code}</span>
            </th>
            {columns.map(({ title, isNumeric, side, read }) => (
              <td key={title} data-label={title} className={isNumeric ? "numeric" : undefined}>
                {read(move[side])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Side = GapMove["before"];

const columns: readonly {
  readonly title: string;
  readonly isNumeric: boolean;
  readonly side: "before" | "after";
  readonly read: (side: Side) => string;
}[] = [
  { title: "Unmet people a year before", isNumeric: true, side: "before", read: unmet },
  { title: "Unmet people a year after", isNumeric: true, side: "after", read: unmet },
  { title: "Gap score before", isNumeric: true, side: "before", read: score },
  { title: "Gap score after", isNumeric: true, side: "after", read: score },
  { title: "Class before", isNumeric: false, side: "before", read: classOf },
  { title: "Class after", isNumeric: false, side: "after", read: classOf },
];

function unmet(side: Side): string {
  return amount(side, side?.unmet ?? null);
}

function score(side: Side): string {
  return amount(side, side?.gapScore ?? null);
}

function classOf(side: Side): string {
  return side === null ? "none" : side.class;
}

function amount(side: Side, value: number | null): string {
  if (side === null) return "none";
  return numberCell(value, 1);
}
