import { type ReactElement, useState } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import type { Level } from "../../domain/contract/level.ts";
import { OverlapsAsked } from "./OverlapsAsked.tsx";

type Props = { readonly profile: AreaProfile; readonly level: Level };

/** Which overlapping offers serve the area. It is looked for when somebody asks: for a whole country that takes a minute. */
export function OverlapsHere({ profile, level }: Props): ReactElement {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <h3>Provision that overlaps here</h3>
      {isAsked ? (
        <OverlapsAsked profile={profile} level={level} />
      ) : (
        <p>
          <button type="button" className="button button--second button--small" onClick={() => setAsked(true)}>
            Look for offers here that overlap
          </button>
        </p>
      )}
    </>
  );
}
