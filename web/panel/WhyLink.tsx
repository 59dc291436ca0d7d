import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Gap } from "../../domain/contract/gap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";

/** The way to everything behind an area's score, or behind its having none. */
export function WhyLink({ question, gap }: { readonly question: GapQuestion; readonly gap: Gap }): ReactElement {
  const { partnership, level, areaType, vintage, period } = question;
  return (
    <p>
      <Link
        to="/p/$partnership/why/$area/$level"
        params={{ partnership, area: gap.code, level }}
        search={{ areaType, vintage, period }}
      >
        {gap.gapScore === null ? "Why there is no score" : "Why this score"}
      </Link>
    </p>
  );
}
