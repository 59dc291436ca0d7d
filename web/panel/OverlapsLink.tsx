import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Gap } from "../../domain/contract/gap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";

/** The way from an area to the sets of offers in its reach that chase the same learners. How many there are is worked out only there: it takes a while. */
export function OverlapsLink({ question, gap }: { readonly question: GapQuestion; readonly gap: Gap }): ReactElement {
  const { partnership, level, areaType, vintage, period } = question;
  return (
    <p>
      <Link
        to="/p/$partnership/overlaps"
        params={{ partnership }}
        search={{ level, areaType, vintage, period, area: gap.code }}
      >
        See which offers here overlap
      </Link>
    </p>
  );
}
