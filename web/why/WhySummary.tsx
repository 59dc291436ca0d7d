import type { Why } from "../../domain/contract/why.ts";
import type { WhyAddress } from "../address/whyAddress.ts";
import { apiAddress } from "../api/request.ts";
import { fixedWritten } from "../areas/cellWords.ts";
import { classWords } from "../panel/classWords.ts";
import { flagWords } from "../panel/flagWords.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";

/** The score in one sentence, what its class means, and what a reader must know about it. */
export function WhySummary({ why, address }: { readonly why: Why; readonly address: WhyAddress }) {
  const { partnership, gap, level, period } = why;
  const whole = apiAddress(`/gaps/${encodeURIComponent(gap.code)}/${level}/why`, { partnership, ...address });
  const { needPerYear, unmet } = gap;
  const where = `${gap.name}, ${areaTypeWords[gap.areaType].one}${gap.parentName === null ? "" : ` in ${gap.parentName}`}`;
  return (
    <>
      <p className="inset">
        {needPerYear === null || unmet === null
          ? `${where}: how many people find no place cannot be told.`
          : `Of ${fixedWritten(needPerYear, 1)} people to reach a year in ${where}, ${fixedWritten(unmet, 1)} find no place within reach.`}{" "}
        {classWords[gap.class]}
      </p>
      {gap.flags.length > 0 && (
        <ul>
          {gap.flags.map((flag) => (
            <li key={flag}>{flagWords(flag, gap)}</li>
          ))}
        </ul>
      )}
      <p className="second">
        {levelWords[level].title} skills: {levelWords[level].meaning}.{period !== null && ` Need of ${period}.`} Numbers
        are rounded here; <a href={whole}>the full ones are in the API’s answer</a>.
      </p>
    </>
  );
}
