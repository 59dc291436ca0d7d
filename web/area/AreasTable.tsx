import { type ReactElement, useMemo, useState } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { numberCell } from "../areas/cellWords.ts";
import { isNamed } from "../areas/isNamed.ts";
import { scoreCell } from "../areas/scoreCell.ts";
import { ShowMore } from "../data/ShowMore.tsx";
import { numberWritten } from "../data/written.ts";
import { AreaLink } from "./AreaLink.tsx";
import { ClassMark } from "./ClassMark.tsx";
import { mostUnmetFirst } from "./mostUnmetFirst.ts";
import "../data/stackingTable.css";

type Props = { readonly partnership: string; readonly answer: GapAnswer };

const rowsAtOnce = 50;

/** Areas of one kind by name, the most unmet first; narrowed to those whose name, code or district has what is typed. */
export function AreasTable({ partnership, answer }: Props): ReactElement {
  const [filter, setFilter] = useState("");
  const [shown, setShown] = useState(rowsAtOnce);
  const sorted = useMemo(() => mostUnmetFirst(answer.gaps), [answer.gaps]);
  const named = useMemo(() => sorted.filter((gap) => isNamed(gap, filter)), [sorted, filter]);
  const { one, many } = areaTypeWords[answer.areaType];
  const skills = `${levelWords[answer.level].title.toLowerCase()} skills`;
  return (
    <section aria-labelledby="areas-title">
      <h2 id="areas-title">
        {numberWritten(sorted.length)} {sorted.length === 1 ? one : many}, those with the most people unmet first
      </h2>
      <label className="field areas-page__filter">
        <span className="label">Show only those with this in their name, code or district</span>
        <input className="input" type="search" value={filter} onChange={({ target }) => setFilter(target.value)} />
      </label>
      <output className="unseen">
        {filter.trim() === "" ? "" : `${numberWritten(named.length)} of ${numberWritten(sorted.length)} ${many}`}
      </output>
      {named.length === 0 ? (
        <p className="inset">
          {sorted.length === 0
            ? `There are no ${many} to list.`
            : `No ${one} has “${filter}” in its name, code or district. Clear the box to see all.`}
        </p>
      ) : (
        <table className="table table--stacks table--abreast areas-list">
          <caption className="unseen">
            {many} and their gap for {skills}
          </caption>
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col" className="numeric">
                People unmet a year
              </th>
              <th scope="col" className="numeric">
                Gap score
              </th>
              <th scope="col">Class</th>
            </tr>
          </thead>
          <tbody>
            {named.slice(0, shown).map((gap) => (
              <AreaRow key={gap.code} partnership={partnership} gap={gap} />
            ))}
          </tbody>
        </table>
      )}
      <ShowMore
        shown={Math.min(shown, named.length)}
        all={named.length}
        step={rowsAtOnce}
        what={many}
        onShow={setShown}
      />
    </section>
  );
}

function AreaRow({ partnership, gap }: { readonly partnership: string; readonly gap: Gap }): ReactElement {
  return (
    <tr>
      <th scope="row">
        <AreaLink partnership={partnership} area={gap}>
          {gap.name}
        </AreaLink>
        <span className="second small areas-list__where">
          {gap.parentName === null ? "" : `${gap.parentName} · `}
          {gap.code}
        </span>
      </th>
      <td data-label="People unmet a year" className="numeric">
        {numberCell(gap.unmet, 1, gap.unmet === null ? gap.needMarker : null)}
      </td>
      <td data-label="Gap score" className="numeric">
        {scoreCell(gap, gap.gapScore, 1)}
      </td>
      <td data-label="Class">
        <ClassMark gap={gap} drawn={null} />
      </td>
    </tr>
  );
}
