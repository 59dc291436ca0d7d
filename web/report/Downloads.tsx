import type { ReactElement } from "react";
import { reportFormats } from "../../domain/contract/reportFormat.ts";
import type { ReportSummary } from "../../domain/contract/report.ts";
import { Download } from "./Download.tsx";

/** Everything a report can be taken away as; the whole pack first. */
export function Downloads({ report }: { readonly report: ReportSummary }): ReactElement {
  return (
    <section aria-labelledby="downloads-heading">
      <h2 id="downloads-heading">Take it away</h2>
      <ul className="downloads">
        <Download report={report} format="pack" />
        {reportFormats
          .filter((format) => format !== "pack")
          .map((format) => (
            <Download key={format} report={report} format={format} />
          ))}
      </ul>
    </section>
  );
}
