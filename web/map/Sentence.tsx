import type { ReactElement } from "react";
import type { MapAddress } from "../address/mapAddress.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { numberWritten } from "../data/written.ts";
import { csvAddress } from "../views/csvAddress.ts";

type Props = {
  readonly answer: GapAnswer;
  readonly address: MapAddress;
  readonly question: GapQuestion;
  readonly refused: AreaTypeSummary | null;
  readonly waiting: boolean;
};

/** What stands out, in one line; what was changed on the reader's behalf, and why; and the way to take the figures along. */
export function Sentence({ answer, address, question, refused, waiting }: Props): ReactElement {
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
        {answer.saturated !== null && address.show === undefined && (
          <p className="small second">
            {numberWritten(answer.saturated.share * 100)}% of {many} have the same class ({answer.saturated.class}), so
            the map opens on the fair-share index, which tells them apart.
          </p>
        )}
      </div>
      <a className="button button--second button--small" href={csvAddress(question)} download>
        Download these {numberWritten(answer.totals.areas)} {many} (CSV)
      </a>
    </div>
  );
}
