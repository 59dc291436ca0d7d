import type { ReactElement, ReactNode } from "react";
import type { MapView } from "../address/mapAddress.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { HowSure } from "../../domain/contract/sureness.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { numberWritten } from "../data/written.ts";
import { csvAddress } from "../views/csvAddress.ts";

type Props = {
  readonly answer: GapAnswer;
  /** The view that was chosen on the reader’s behalf; null where they chose it. */
  readonly openedOn: MapView | null;
  readonly question: GapQuestion;
  readonly refused: AreaTypeSummary | null;
  readonly waiting: boolean;
  readonly howSure: HowSure | null;
  readonly children: ReactNode;
};

/** What stands out, in one line; what was changed on the reader's behalf, and why; and the way to take the figures along. */
export function Sentence({ answer, openedOn, question, refused, waiting, howSure, children }: Props): ReactElement {
  const { many } = areaTypeWords[answer.areaType];
  const level = levelWords[answer.level].title;
  return (
    <div className="workspace__sentence">
      <div>
        <h1 className="sentence__title">
          {level} skills by {areaTypeWords[answer.areaType].one}
          {answer.period !== null && <span className="second"> · {answer.period}</span>}
        </h1>
        <output className="sentence__line">{waiting ? "Working out the scores…" : answer.sentence}</output>
        {refused !== null && (
          <p className="small second">
            {level} need is not known by {areaTypeWords[refused.areaType].one} or smaller, so the map shows {many}.
          </p>
        )}
        {openedOn === "rank-mismatch" && (
          <p className="small second">
            Need is an index with no total to turn it into people, so the map opens on rank mismatch.
          </p>
        )}
        {answer.saturated !== null && openedOn === "fair-share" && (
          <p className="small second">
            {numberWritten(answer.saturated.share * 100)}% of {many} have the same class ({answer.saturated.class}), so
            the map opens on the fair-share index, which tells them apart.
          </p>
        )}
        {children}
      </div>
      <a className="button button--second button--small" href={csvAddress(question, howSure)} download>
        Download these {numberWritten(answer.totals.areas)} {many} (CSV)
      </a>
    </div>
  );
}
