import { newReportAddressSchema, reportAddressSchema } from "../../../web/address/reportsAddress.ts";
import { NewReportScreen } from "../../../web/report/NewReportScreen.tsx";
import { ReportScreen } from "../../../web/report/ReportScreen.tsx";
import { ReportsScreen } from "../../../web/report/ReportsScreen.tsx";
import { openPages } from "../openPages.tsx";

/** Opens an address with the screens of reports behind it, without the frame. Gives the router, to ask where it is. */
export function reportsAt(address: string) {
  const { router } = openPages(address, [
    { path: "/p/$partnership/reports", component: ReportsScreen },
    { path: "/p/$partnership/reports/new", component: NewReportScreen, validateSearch: newReportAddressSchema },
    { path: "/p/$partnership/reports/$report", component: ReportScreen, validateSearch: reportAddressSchema },
  ]);
  return { whereItIs: () => router.state.location.href };
}
