import type { Provider } from "../../domain/contract/offer.ts";
import type { Report } from "../table/report.ts";
import type { Row } from "../table/row.ts";
import { identifierIn, requiredTextIn } from "./text.ts";

/** The organisation behind an offer, with whichever of its register numbers the row has. */
export function providerIn(row: Row, report: Report): Provider | undefined {
  const name = requiredTextIn(row.cell("provider"), report);
  const ukprn = identifierIn(row.cell("ukprn"), report);
  const companyNumber = identifierIn(row.cell("company_number"), report);
  const charityNumber = identifierIn(row.cell("charity_number"), report);
  if (ukprn !== null && !/^1\d{7}$/.test(ukprn)) {
    report.warn(row.cell("ukprn"), {
      type: "not a UKPRN",
      message: `'${ukprn}' is not a UKPRN, which is 1 and seven more digits. It is kept as it stands.`,
      mend: "Look it up in the UK Register of Learning Providers.",
    });
  }
  return name === undefined ? undefined : { name, ukprn, companyNumber, charityNumber };
}
