import type { ReactElement } from "react";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { fixedWritten } from "../areas/cellWords.ts";
import { FigureRow } from "./FigureRow.tsx";

type Props = {
  readonly online: GapAnswer["totals"]["online"];
  /** The score once online places are given out. */
  readonly after: number | null;
  readonly gap: Pick<Gap, "gapScore" | "needPerYear">;
};

/** The gap score once online places are given out, or why that cannot be told. Where there is no online offer there is no row. */
export function OnlineRow({ online, after, gap }: Props): ReactElement | null {
  if (online === null || gap.gapScore === null) return null;
  return (
    <FigureRow name="Gap score once online places are given out">
      {after === null ? whyNot(online) : fixedWritten(after, 1)}
    </FigureRow>
  );
}

/** Why the study area's share cannot be told (no need of the nation, offers without places), the notes of the answer say. */
function whyNot({ share }: NonNullable<Props["online"]>): string {
  return share === null ? "not known: how many of them are the study area’s cannot be told" : "not known";
}
