import { Link } from "@tanstack/react-router";
import { type ReactElement, useEffect, useRef } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import { type Level, levelWords } from "../../domain/contract/level.ts";
import type { Overlaps } from "../../domain/contract/overlap.ts";
import { Failed } from "../data/Failed.tsx";
import { countWritten } from "../data/written.ts";
import { FindingLine } from "../overlaps/FindingLine.tsx";
import { setName } from "../overlaps/setName.ts";
import { useOverlaps } from "../overlaps/useOverlaps.ts";
import { levelQuestion } from "./levelQuestion.ts";

type Props = { readonly profile: AreaProfile; readonly level: Level };

/** The search for overlaps at one level, and the sets that people of the area can reach. */
export function OverlapsAsked({ profile, level }: Props): ReactElement {
  const { standing, start, cancel } = useOverlaps(levelQuestion(profile, level));
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; without this the focus would be lost.
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="overlaps-here" tabIndex={-1}>
      {standing.type === "known" && <Found profile={profile} level={level} answer={standing.answer} />}
      {standing.type === "failed" && <Failed what="The overlaps" error={standing.error} onRetry={start} />}
      {(standing.type === "working" || standing.type === "stopped") && (
        <FindingLine standing={standing} onStart={start} onCancel={cancel} />
      )}
    </div>
  );
}

type FoundProps = Props & { readonly answer: Overlaps };

function Found({ profile, level, answer }: FoundProps): ReactElement {
  const { partnership, area } = profile;
  const { areaType, vintage, code, name } = area;
  const { period } = levelQuestion(profile, level);
  const serves = ({ areasServed }: Overlaps["overlaps"][number]) => areasServed.some((served) => served.code === code);
  const [sure, unsure] = [answer.overlaps.filter(serves), answer.notSure.filter(serves)];
  const skills = `${levelWords[level].title.toLowerCase()} skills`;
  return (
    <>
      <p>
        <output>
          {sure.length === 0
            ? `No set of overlapping offers for ${skills} is in reach of ${name}.`
            : `${countWritten(sure.length, "set")} of overlapping offers for ${skills} ${sure.length === 1 ? "is" : "are"} in reach of ${name}. Their places serve other areas as well.`}
          {unsure.length > 0 &&
            ` ${countWritten(unsure.length, "set")} more may be one, but ${unsure.length === 1 ? "is" : "are"} not sure enough.`}
        </output>
      </p>
      {sure.length > 0 && (
        <ul>
          {sure.map((set) => (
            <li key={set.id}>
              <Link
                to="/p/$partnership/overlaps"
                params={{ partnership }}
                search={{ level, areaType, vintage, period, area: code, set: set.id }}
                hash="chosen-set"
              >
                {setName(set)}
              </Link>
              : {set.sentence}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/p/$partnership/overlaps" params={{ partnership }} search={{ level, areaType, vintage, period }}>
          All overlapping offers for {skills}
        </Link>
      </p>
    </>
  );
}
