import { useLocation } from "@tanstack/react-router";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Overlap, Overlaps } from "../../domain/contract/overlap.ts";
import { AreasServed } from "./AreasServed.tsx";
import { GapsNearby } from "./GapsNearby.tsx";
import { LinkTable } from "./LinkTable.tsx";
import { MemberTable } from "./MemberTable.tsx";
import { SetMap } from "./SetMap.tsx";
import { setName } from "./setName.ts";
import { WhySet } from "./WhySet.tsx";

type Props = { readonly partnership: string; readonly answer: Overlaps; readonly set: Overlap };

/** Where links to the chosen set lead. */
const chosenSetId = "chosen-set";

/** One set in full: what it comes to, its offers, how their catchments overlap, whom they serve, and where its places could serve instead. */
export function ChosenSet({ partnership, answer, set }: Props): ReactElement {
  const [member, setMember] = useState<number | null>(null);
  const section = useRef<HTMLElement>(null);
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    // Somebody followed a link to it: what they read next is here, not in the list.
    if (hash === chosenSetId) section.current?.focus();
  }, [hash]);
  const { one, many } = areaTypeWords[answer.areaType];
  const isSure = answer.overlaps.some(({ id }) => id === set.id);
  return (
    <section
      className="chosen-set wide"
      id={chosenSetId}
      ref={section}
      tabIndex={-1}
      aria-labelledby="chosen-set-title"
    >
      <h2 id="chosen-set-title">{setName(set)}</h2>
      <p className="overlaps__text chosen-set__sentence">
        {!isSure && <strong className="tag">Not sure enough</strong>} {set.sentence}
      </p>
      <div className="chosen-set__beside">
        <div>
          <MemberTable partnership={partnership} set={set} chosen={member} onChoose={setMember} />
          <WhySet set={set} answer={answer} />
        </div>
        <SetMap partnership={partnership} answer={answer} set={set} member={member} onChoose={setMember} />
      </div>
      <LinkTable set={set} />
      <div className="chosen-set__beside">
        <GapsNearby set={set} one={one} many={many} />
        <AreasServed set={set} one={one} many={many} />
      </div>
    </section>
  );
}
