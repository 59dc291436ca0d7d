import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { ReportSummary } from "../../domain/contract/report.ts";
import { countWritten, listWritten, momentWritten } from "../data/written.ts";

/** One kept report in the list: what it is about, when it was made, and whether the data have changed since. */
export function ReportCard({ report }: { readonly report: ReportSummary }): ReactElement {
  const { id, partnership, question, createdAt, areas, isOutdated } = report;
  const { one, many } = areaTypeWords[question.areaType];
  return (
    <article className="report-card" aria-labelledby={id}>
      <h2 id={id}>
        <Link to="/p/$partnership/reports/$report" params={{ partnership, report: id }}>
          {question.title}
        </Link>
      </h2>
      <p>
        {countWritten(areas, one, many)}, {listWritten(question.levels)} skills
        {question.disclosure.type === "small numbers withheld" &&
          `, numbers of people below ${question.disclosure.below} withheld`}
      </p>
      <p className="second">
        Made {momentWritten(createdAt)}
        {question.by !== null && ` by ${question.by}`}
      </p>
      {isOutdated && (
        <p>
          <span className="tag tag--notice">changed since</span> A report made now would rest on other data or settings.
        </p>
      )}
    </article>
  );
}
