import type { DuplicateEffect } from "../../domain/contract/duplicates.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { numberWritten } from "../data/written.ts";

/** The study area level by level: as published, now, and as decided where something was thought of. */
export function EffectTable({ effect: { levels } }: { readonly effect: DuplicateEffect }) {
  const isThoughtOf = levels.some(({ ifDecided }) => ifDecided !== null);
  const states = ["asPublished", "now", ...(isThoughtOf ? (["ifDecided"] as const) : [])] as const;
  return (
    <div className="table-box">
      <table className="table">
        <caption>Unmet people a year in the study area</caption>
        <thead>
          <tr>
            <th scope="col">Level</th>
            {states.map((state) => (
              <th key={state} scope="col" className="numeric">
                {stateWords.get(state)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level.level}>
              <th scope="row">{levelWords[level.level].title}</th>
              {states.map((state) => (
                <td key={state} className="numeric">
                  {unmetCell(level[state])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const stateWords = new Map([
  ["asPublished", "As published"],
  ["now", "Now"],
  ["ifDecided", "With these decisions"],
]);

function unmetCell(totals: DuplicateEffect["levels"][number]["ifDecided"]) {
  if (totals === null) return "–";
  return (
    <>
      {totals.unmet === null ? "not known" : numberWritten(totals.unmet)}
      <br />
      <span className="second small">{numberWritten(totals.offers)} offers</span>
    </>
  );
}
