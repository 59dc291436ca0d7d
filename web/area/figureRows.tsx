import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ScoredLevel } from "../../domain/contract/areaProfile.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { numberCell } from "../areas/cellWords.ts";
import { scoreCell } from "../areas/scoreCell.ts";
import { numberWritten } from "../data/written.ts";
import type { TermName } from "../help/terms.ts";
import { RangeBehind } from "../panel/RangeBehind.tsx";
import { rankPointsWritten } from "../views/rankPoints.ts";
import { rankRangeWritten } from "../views/rangeWords.ts";
import type { Drawn } from "../views/sureAreas.ts";
import { ClassMark } from "./ClassMark.tsx";
import type { FigureLine } from "./figureLine.ts";
import { needFigureRows } from "./needFigureRows.tsx";
import { peerRankWritten } from "./peerRankWritten.ts";
import { periodAsked } from "./periodAsked.ts";

type Rows = {
  readonly partnership: string;
  /** All that stand beside each other: three levels of one area, or one level of several areas. */
  readonly levels: readonly ScoredLevel[];
  readonly drawnOf: (level: ScoredLevel) => Drawn | null;
  readonly yearsToClear: number | null;
  /** Whether there are peers to rank with. */
  readonly isRanked: boolean;
};

/** The rows of a table of figures, need first. What none of them has (a stock, a rank mismatch) has no row; stock, yearly need and years to reach everyone stand together. */
export function figureRows({ partnership, levels, drawnOf, yearsToClear, isRanked }: Rows): FigureLine[] {
  const isIndex = levels.some(({ gap }) => gap.rankMismatch !== null);
  return [
    ...needFigureRows(levels, yearsToClear),
    plain("places", "Places in reach, shared with neighbours", "places in reach", ({ gap }) =>
      numberCell(gap.placesInReach, 0),
    ),
    plain("met", "People who find a place", undefined, ({ gap }) => numberCell(gap.met, 1)),
    {
      ...plain("unmet", "People unmet", "unmet", (level) => (
        <>
          {numberCell(level.gap.unmet, 1)}
          <RangeBehind range={drawnOf(level)?.unmet} />
        </>
      )),
      strong: true,
    },
    plain("structural", "Unmet: lacking places", "structural", ({ gap }) => numberCell(gap.structural, 1)),
    plain("signpostable", "Unmet: signpostable", "signpostable", ({ gap }) => numberCell(gap.signpostable, 1)),
    {
      ...plain("score", "Gap score: unmet of 100 in need", "gap score", (level) => (
        <>
          {scoreCell(level.gap, level.gap.gapScore, 1)}
          <RangeBehind range={drawnOf(level)?.gapScore} />
        </>
      )),
      strong: true,
    },
    plain("class", "Class", "class", (level) => <ClassMark gap={level.gap} drawn={drawnOf(level)} />),
    plain("index", "Fair-share index (study area = 100)", "fair-share index", ({ gap }) =>
      scoreCell(gap, gap.fairShareIndex, 0),
    ),
    ...(isIndex ? [mismatchRow] : []),
    plain("spare", "Places in reach that stay free", "spare share", ({ gap }) =>
      gap.spareShare === null ? "not known" : `${numberWritten(gap.spareShare * 100)}%`,
    ),
    plain("nearest", "Nearest offer", undefined, ({ gap }) =>
      gap.nearestOfferKm === null ? "none known" : `${numberWritten(gap.nearestOfferKm)} km`,
    ),
    ...(isRanked ? rankRows(drawnOf) : []),
    { key: "why", title: "Everything behind it", cell: (level) => whyLink(partnership, level) },
  ];
}

const mismatchRow: FigureLine = {
  key: "mismatch",
  title: "Rank by need less rank by places",
  term: "rank mismatch",
  cell: ({ gap }) => (gap.rankMismatch === null ? "not known" : `${rankPointsWritten(gap.rankMismatch)} rank points`),
};

function rankRows(drawnOf: Rows["drawnOf"]): FigureLine[] {
  return [
    plain("rank unmet", "Rank by people unmet, 1 is most", "rank", (level) => (
      <>
        {peerRankWritten(level.ranks.unmet)}
        <RangeBehind range={drawnOf(level)?.rank} written={rankRangeWritten} />
      </>
    )),
    plain("rank score", "Rank by gap score, 1 is highest", undefined, ({ ranks }) => peerRankWritten(ranks.gapScore)),
    plain("rank need", "Rank by people in need per adult, 1 is most", undefined, ({ ranks }) =>
      peerRankWritten(ranks.needRate),
    ),
    plain("rank index", "Rank by fair-share index, 1 is lowest", undefined, ({ ranks }) =>
      peerRankWritten(ranks.fairShareIndex),
    ),
  ];
}

function plain(key: string, title: string, term: TermName | undefined, cell: FigureLine["cell"]): FigureLine {
  return { key, title, cell, ...(term !== undefined && { term }) };
}

function whyLink(partnership: string, { level, gap, ...shown }: ScoredLevel): ReactNode {
  return (
    <Link
      to="/p/$partnership/why/$area/$level"
      params={{ partnership, area: gap.code, level }}
      search={{ areaType: gap.areaType, vintage: gap.vintage, period: periodAsked(shown) }}
    >
      {gap.gapScore === null ? "Why no score" : "Why this score"}
      <span className="unseen">
        {" "}
        of {gap.name} for {levelWords[level].title.toLowerCase()} skills
      </span>
    </Link>
  );
}
