import { lazyRouteComponent } from "@tanstack/react-router";
import { datasetAddressSchema } from "../../../web/address/datasetAddress.ts";
import { DatasetScreen } from "../../../web/data/DatasetScreen.tsx";
import { DataScreen } from "../../../web/data/DataScreen.tsx";
import { ColumnsScreen } from "../../../web/data/columns/ColumnsScreen.tsx";
import { UploadScreen } from "../../../web/data/upload/UploadScreen.tsx";
import { NewPartnershipScreen } from "../../../web/partnership/NewPartnershipScreen.tsx";
import { openPages } from "../openPages.tsx";

/** Opens an address with the data and partnership screens behind it, without the frame. Gives the router, to ask where it is. */
export function openPage(address: string) {
  const { router } = openPages(address, [
    { path: "/p/$partnership/data", component: DataScreen },
    { path: "/p/$partnership/data/upload", component: UploadScreen },
    { path: "/p/$partnership/data/$dataset", validateSearch: datasetAddressSchema, component: DatasetScreen },
    { path: "/p/$partnership/data/$dataset/columns", component: ColumnsScreen },
    {
      path: "/p/$partnership/data/$dataset/problems",
      validateSearch: datasetAddressSchema,
      component: lazyRouteComponent(() => import("../../../web/data/problems/ProblemsScreen.tsx"), "ProblemsScreen"),
    },
    {
      path: "/p/$partnership/data/$dataset/preview",
      component: lazyRouteComponent(() => import("../../../web/data/preview/PreviewScreen.tsx"), "PreviewScreen"),
    },
    {
      path: "/p/$partnership/data/history",
      component: lazyRouteComponent(() => import("../../../web/data/history/HistoryScreen.tsx"), "HistoryScreen"),
    },
    {
      path: "/p/$partnership/data/recipes",
      component: lazyRouteComponent(() => import("../../../web/data/recipes/RecipesScreen.tsx"), "RecipesScreen"),
    },
    { path: "/partnerships/new", component: NewPartnershipScreen },
  ]);
  return { whereItIs: () => router.state.location.href };
}
