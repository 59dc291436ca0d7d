import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
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
  /** What stands out in the view that is shown. */
  readonly sentence: string;
  /** What was changed on the reader’s behalf, and why; null where nothing was. */
  readonly remarks: readonly (string | null)[];
  readonly question: GapQuestion;
  readonly refused: AreaTypeSummary | null;
  readonly waiting: boolean;
  readonly howSure: HowSure | null;
  /** The way to share what is shown; null where it is shown on another site’s page, which has nothing to take along either. */
  readonly share: ReactNode;
  readonly children: ReactNode;
};

/** What stands out, in one line; what was changed on the reader's behalf, and why; and the way to take the figures along. */
export function Sentence({
  answer,
  sentence,
  remarks,
  question,
  refused,
  waiting,
  howSure,
  share,
  children,
}: Props): ReactElement {
  const { one, many } = areaTypeWords[answer.areaType];
  const level = levelWords[answer.level].title;
  return (
    <div className="workspace__sentence">
      <div>
        <h1 className="sentence__title">
          {level} skills by {areaTypeWords[answer.areaType].one}
          {answer.period !== null && <span className="second"> · {answer.period}</span>}
        </h1>
        <output className="sentence__line">{waiting ? "Working out the scores…" : sentence}</output>
        {refused !== null && (
          <p className="small second">
            {level} need is not known by {areaTypeWords[refused.areaType].one} or smaller, so the map shows {many}.
          </p>
        )}
        {remarks.map(
          (remark) =>
            remark !== null && (
              <p key={remark} className="small second">
                {remark}
              </p>
            ),
        )}
        {children}
      </div>
      {share !== null && (
        <div className="sentence__actions">
          {share}
          <a className="button button--second button--small" href={csvAddress(question, howSure)} download>
            Download{" "}
            <span className="sentence__what">
              {answer.totals.areas === 1 ? `this ${one}` : `these ${numberWritten(answer.totals.areas)} ${many}`} (CSV)
            </span>
          </a>
          <Link
            className="button button--second button--small"
            to="/p/$partnership/reports/new"
            params={{ partnership: answer.partnership }}
            search={{ areaType: answer.areaType, vintage: answer.vintage }}
          >
            Make a gap report
          </Link>
        </div>
      )}
    </div>
  );
}
