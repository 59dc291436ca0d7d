import type { ReactElement } from "react";
import type { AreaProfile, LevelProfile, ScoredLevel } from "../../domain/contract/areaProfile.ts";
import { levelWords } from "../../domain/contract/level.ts";
import { capitalised } from "../data/written.ts";
import { flagWords } from "../panel/flagWords.ts";
import { NeedBar } from "../panel/NeedBar.tsx";
import { IndicatorTable } from "./IndicatorTable.tsx";
import { NearestOffers } from "./NearestOffers.tsx";
import { OverlapsHere } from "./OverlapsHere.tsx";
import { TrendSection } from "./TrendSection.tsx";

type Props = { readonly profile: AreaProfile; readonly level: LevelProfile };

/** One level in full: what its figures say in words, the need behind it, how it has moved, and what is near. */
export function LevelSection({ profile, level }: Props): ReactElement {
  const { title, meaning } = levelWords[level.level];
  const id = `level-${level.level}`;
  return (
    <section className="level-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title} skills
      </h2>
      <p className="hint">{capitalised(meaning)}</p>
      {level.type === "scored" ? (
        <>
          <LevelWords level={level} />
          <IndicatorTable level={level} of={profile.peers} />
          <TrendSection profile={profile} level={level} />
          <NearestOffers profile={profile} level={level.level} />
          <OverlapsHere profile={profile} level={level.level} />
        </>
      ) : (
        <>
          <p className="inset">Not scored. {capitalised(level.because)}</p>
          <IndicatorTable level={level} of={profile.peers} />
        </>
      )}
    </section>
  );
}

function LevelWords({ level: { gap, sentences, notes } }: { readonly level: ScoredLevel }): ReactElement {
  const [message, ...rest] = sentences;
  return (
    <>
      <p className="level-section__message">{message}</p>
      <NeedBar gap={gap} />
      {rest.length > 0 && <p>{rest.join(" ")}</p>}
      {notes.map((note) => (
        <p key={note} className="second">
          {note}
        </p>
      ))}
      {gap.flags.length > 0 && (
        <ul className="panel__flags">
          {gap.flags.map((flag) => (
            <li key={flag}>{flagWords(flag, gap)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
