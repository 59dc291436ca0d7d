import { useMemo, useState } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import { type AreaType, areaTypeWords } from "../../domain/contract/areaType.ts";
import type { OwnAreaCandidates } from "../../domain/contract/ownArea.ts";
import { FieldError } from "../data/FieldError.tsx";
import { capitalised, countWritten, numberWritten } from "../data/written.ts";
import { districtsOf, listedParts, type PartFilter } from "./listedParts.ts";

type Props = {
  readonly candidates: OwnAreaCandidates;
  readonly kind: { readonly areaType: AreaType };
  readonly chosen: readonly AreaCode[];
  readonly nearEdge: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: AreaCode[]) => void;
};

/** So many tick boxes at a time: more would be slow to walk through, and a filter narrows them. */
const mostListed = 50;

/** All areas of a kind as tick boxes, found by name, code or district; what the filter finds can be ticked at once. */
export function PartPicker({ candidates, kind, chosen, nearEdge, error, onChange }: Props) {
  const [filter, setFilter] = useState<PartFilter>({ words: "", district: "", only: "all" });
  const ticked = useMemo(() => new Set<string>(chosen), [chosen]);
  const near = useMemo(() => new Set(nearEdge), [nearEdge]);
  const districts = useMemo(() => districtsOf(candidates), [candidates]);
  const found = useMemo(
    () => listedParts(candidates, filter, { ticked, nearEdge: near }),
    [candidates, filter, ticked, near],
  );
  const words = areaTypeWords[kind.areaType];
  const tick = (codes: readonly string[], isTicked: boolean) => {
    const next = new Set(ticked);
    for (const code of codes)
      if (isTicked) next.add(code);
      else next.delete(code);
    onChange(candidates.codes.filter((code) => next.has(code)));
  };
  const allFound = found.map(({ code }) => code);
  const open = allFound.filter((code) => !ticked.has(code)).length;
  return (
    <section aria-labelledby="parts-heading">
      <h2 id="parts-heading" className="part-heading">
        {capitalised(words.many)}
      </h2>
      <output className="label said">
        {chosen.length === 0
          ? `No ${words.one} ticked yet`
          : `${countWritten(chosen.length, words.one, words.many)} ticked`}
      </output>
      <FieldError id="part-search-error" message={error} />
      <div className="part-filters">
        <div className="field">
          <label htmlFor="part-search">Find by name or code</label>
          <input
            id="part-search"
            className="input"
            type="search"
            autoComplete="off"
            value={filter.words}
            aria-describedby={error === undefined ? undefined : "part-search-error"}
            onChange={({ target }) => setFilter({ ...filter, words: target.value })}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault();
            }}
          />
        </div>
        {districts.length > 1 && (
          <div className="field">
            <label htmlFor="part-district">District</label>
            <select
              id="part-district"
              className="select"
              value={filter.district}
              onChange={({ target }) => setFilter({ ...filter, district: target.value })}
            >
              <option value="">All districts</option>
              {districts.map((district) => (
                <option key={district} value={district}>
                  {district}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor="part-only">Show</label>
          <select
            id="part-only"
            className="select"
            value={filter.only}
            onChange={({ target }) => setFilter({ ...filter, only: onlyOf(target.value) })}
          >
            <option value="all">All</option>
            <option value="ticked">Only those ticked</option>
            {near.size > 0 && <option value="near the edge">Only those near the outline</option>}
          </select>
        </div>
      </div>
      <output className="hint said">{listedWords(found.length)}</output>
      <div className="buttons">
        <button
          type="button"
          className="button button--second button--small"
          disabled={open === 0}
          onClick={() => tick(allFound, true)}
        >
          Tick all {numberWritten(allFound.length)} found
        </button>
        <button
          type="button"
          className="button button--second button--small"
          disabled={open === allFound.length}
          onClick={() => tick(allFound, false)}
        >
          Untick all {numberWritten(allFound.length)} found
        </button>
      </div>
      <fieldset className="part-list">
        <legend className="unseen">{capitalised(words.many)} found</legend>
        {found.slice(0, mostListed).map(({ code, name, district }) => (
          <label key={code} className="choice">
            <input type="checkbox" checked={ticked.has(code)} onChange={({ target }) => tick([code], target.checked)} />
            <span>
              {name}
              {district !== null && <span className="second">, {district}</span>}{" "}
              <span className="second small">{code}</span>
              {near.has(code) && <span className="tag">near the outline</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function listedWords(found: number): string {
  if (found === 0) return "None found. Try part of the name, or another district.";
  if (found > mostListed)
    return `The first ${mostListed} of ${numberWritten(found)} are listed. Type part of a name to narrow them.`;
  return found === 1 ? "One is listed." : `All ${numberWritten(found)} are listed.`;
}

function onlyOf(value: string): PartFilter["only"] {
  return value === "ticked" || value === "near the edge" ? value : "all";
}
