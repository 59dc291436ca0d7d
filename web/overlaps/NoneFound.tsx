import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { levelWords } from "../../domain/contract/level.ts";
import type { Overlaps } from "../../domain/contract/overlap.ts";
import { countWritten } from "../data/written.ts";

type Props = { readonly partnership: string; readonly answer: Overlaps };

/** Why no set is listed: nothing to look at, nothing to measure it by, or looked at and found in order. */
export function NoneFound({ partnership, answer: { level, whole, notSure } }: Props): ReactElement {
  const skills = `${levelWords[level].title.toLowerCase()} skills`;
  const upload = (words: string) => (
    <Link to="/p/$partnership/data/upload" params={{ partnership }}>
      {words}
    </Link>
  );
  if (whole.offers === 0) {
    return (
      <p className="inset">
        No offer for {skills} here has a known number of places and somebody in reach, so there is nothing to compare.{" "}
        {upload("Bring offers with their places")}.
      </p>
    );
  }
  if (whole.removable === null) {
    return (
      <p className="inset">
        How many people need {skills} is not known here, so nobody can say which places are more than the need.{" "}
        {upload("Bring need figures")}.
      </p>
    );
  }
  return (
    <p className="inset">
      {countWritten(whole.offers, "offer")} with {countWritten(whole.places, "place")} a year{" "}
      {whole.offers === 1 ? "was" : "were"} looked at.{" "}
      {notSure.length === 0
        ? "No two of them serve mostly the same people and have at least 10 places, and a fifth of all theirs, more than the need."
        : "None of their sets is sure enough; those that may be one are listed below."}{" "}
      The need of one year follows from how soon you want to reach everybody, which stands in the{" "}
      <Link to="/p/$partnership/settings" params={{ partnership }}>
        settings
      </Link>
      .
    </p>
  );
}
