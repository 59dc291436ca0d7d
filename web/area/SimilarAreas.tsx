import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { AreaProfile, SimilarArea } from "../../domain/contract/areaProfile.ts";
import { useKeptPeriod } from "../address/areaAddress.ts";
import { fixedWritten } from "../areas/cellWords.ts";
import { Term } from "../help/Term.tsx";
import { AreaLink } from "./AreaLink.tsx";
import "../data/stackingTable.css";

/** The areas that are most like this one, why they are, and the way to hold them beside it. */
export function SimilarAreas({ profile }: { readonly profile: AreaProfile }): ReactElement {
  const { partnership, area, similar } = profile;
  const { areaType, vintage } = area;
  const period = useKeptPeriod();
  const codes = [area.code, ...similar.areas.map(({ code }) => code)];
  return (
    <section className="wide" aria-labelledby="similar-title">
      <h2 id="similar-title" tabIndex={-1}>
        Areas like it <Term name="similar areas" />
      </h2>
      {similar.note !== null && <p>{similar.note}</p>}
      {similar.areas.length > 0 && (
        <>
          <table className="table table--stacks similar">
            <caption className="unseen">Areas like {area.name}, the most alike first</caption>
            <thead>
              <tr>
                <th scope="col">Area</th>
                <th scope="col" className="numeric">
                  Apart, 0 is the same
                </th>
                <th scope="col">Most alike in</th>
                <th scope="col">Least alike in</th>
                <th scope="col">
                  <span className="unseen">Beside each other</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {similar.areas.map((other) => (
                <tr key={other.code}>
                  <th scope="row">
                    <AreaLink partnership={partnership} area={{ areaType, vintage, code: other.code }}>
                      {other.name}
                    </AreaLink>
                    <span className="second small similar__where">
                      {other.parentName === null ? "" : `${other.parentName} · `}
                      {other.code}
                    </span>
                  </th>
                  <td data-label="Apart, 0 is the same" className="numeric">
                    {fixedWritten(other.distance, 1)}
                  </td>
                  <td data-label="Most alike in">{mostAlike(other)}</td>
                  <td data-label="Least alike in">{leastAlike(other)}</td>
                  <td>
                    <Link
                      to="/p/$partnership/compare"
                      params={{ partnership }}
                      search={{ areas: [area.code, other.code].join(","), areaType, vintage, period }}
                      state
                    >
                      Compare<span className="unseen"> with {other.name}</span>
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <Link
              to="/p/$partnership/compare"
              params={{ partnership }}
              search={{ areas: codes.slice(0, 6).join(","), areaType, vintage, period }}
              state
            >
              Compare {area.name} with all of them
            </Link>
          </p>
        </>
      )}
      <details className="details">
        <summary>How is this worked out?</summary>
        <p>{similar.method}</p>
      </details>
    </section>
  );
}

/** The two measures that differ least: one alone is often that both are urban. */
function mostAlike({ differences }: SimilarArea): string {
  const two = differences.slice(0, Math.min(2, differences.length - 1)).map(({ sentence }) => sentence);
  return two.length === 0 ? "not known" : two.join(" ");
}

function leastAlike({ differences }: SimilarArea): string {
  return (differences.length < 2 ? undefined : differences.at(-1)?.sentence) ?? "not known";
}
