import { type FileProblem, isProblem } from "../text/fileIssue.ts";
import type { RowsPart } from "../text/csvRows.ts";
import type { Zip } from "../zip/openZip.ts";
import { directoryRows } from "./directoryRows.ts";
import { tablesIn } from "./tablesIn.ts";

/** The joined rows of an Open Referral (HSDS) directory that is packed as a ZIP file of tables; null when it is something else. */
export function openDirectory(zip: Zip): AsyncGenerator<RowsPart> | FileProblem | null {
  const found = tablesIn(zip);
  return found === null || isProblem(found) ? found : directoryRows(zip, found);
}
