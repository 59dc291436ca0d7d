import { useMemo } from "react";
import type { Overlap } from "../../domain/contract/overlap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { type OverlapsControl, useOverlaps } from "../overlaps/useOverlaps.ts";
import type { SetsServing } from "../views/overlapsView.ts";
import type { LinkPicture } from "./linkedMarks.ts";
import { setsPicture, setsServing } from "./setsOnMap.ts";

/** Duplicated provision for the map: which areas the sets serve, what to draw over them, and the set that is looked at alone, where there is one. */
export type OverlapsOnMapState = {
  readonly control: OverlapsControl;
  /** In the order of their numbers on the map; none while they are not known. */
  readonly all: readonly Overlap[];
  readonly chosen: Overlap | null;
  /** Null while the sets are not known. */
  readonly sets: SetsServing;
  readonly picture: LinkPicture;
};

const nothing: LinkPicture = { points: [], links: [] };

/** Looks for overlaps only where the map shows them: the search may take the server a minute. */
export function useOverlapsOnMap(
  question: GapQuestion,
  asked: string | undefined,
  isShown: boolean,
): OverlapsOnMapState {
  const control = useOverlaps(question, isShown);
  const answer = isShown && control.standing.type === "known" ? control.standing.answer : null;
  return useMemo(() => {
    const all = answer?.overlaps ?? [];
    const chosen = all.find(({ id }) => id === asked) ?? null;
    return {
      control,
      all,
      chosen,
      sets: answer === null ? null : setsServing(chosen === null ? all : [chosen]),
      picture: answer === null ? nothing : setsPicture(all, chosen),
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the control is another object at every drawing; what it stands for is the answer
  }, [answer, asked, control.standing]);
}
