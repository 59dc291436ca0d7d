import { type ReactElement, useRef } from "react";
import type { AreaCode, AreaKey } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { mostCompared } from "./comparedCodes.ts";
import type { FoundArea } from "./useProfiles.ts";

type Props = {
  readonly found: readonly FoundArea[];
  readonly kind: Pick<AreaKey, "areaType" | "vintage">;
  readonly onChoose: (codes: readonly AreaCode[]) => void;
};

/** The areas that are compared, each with a way to take it out, and those that are like the first one, each with a way to add it. */
export function ComparedAreas({ found, kind: { areaType }, onChoose }: Props): ReactElement | null {
  const list = useRef<HTMLElement>(null);
  if (found.length === 0) return null;
  const codes = found.map(({ code }) => code);
  const first = found[0]?.profile ?? null;
  const like = (first?.similar.areas ?? []).filter(({ code }) => !codes.includes(code));
  // The button that was pressed goes with what it did; without this the focus would be lost.
  const choose = (chosen: readonly AreaCode[]) => {
    onChoose(chosen);
    list.current?.focus();
  };
  return (
    <section ref={list} className="compared" tabIndex={-1} aria-label="Areas that are compared">
      <ul className="compared__list">
        {found.map(({ code, profile }) => (
          <li key={code}>
            {profile?.area.name ?? code}
            <button
              type="button"
              className="button button--second button--small"
              onClick={() => choose(codes.filter((one) => one !== code))}
            >
              Remove<span className="unseen"> {profile?.area.name ?? code}</span>
            </button>
          </li>
        ))}
      </ul>
      {first !== null && like.length > 0 && codes.length < mostCompared && (
        <p className="compared__like">
          <span>
            Like {first.area.name} among the {areaTypeWords[areaType].many}:
          </span>
          {like.map(({ code, name }) => (
            <button
              key={code}
              type="button"
              className="button button--second button--small"
              onClick={() => choose([...codes, code])}
            >
              Add {name}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
