import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { areaAddressSchema } from "./address/areaAddress.ts";
import { areaTypesQuery } from "./api/areaTypes.ts";
import { partnershipsQuery } from "./api/partnerships.ts";
import { areasAddressSchema } from "./address/areasAddress.ts";
import { compareAddressSchema } from "./address/compareAddress.ts";
import { datasetAddressSchema } from "./address/datasetAddress.ts";
import { duplicatesAddressSchema } from "./address/duplicatesAddress.ts";
import { mapAddressSchema } from "./address/mapAddress.ts";
import { overlapsAddressSchema } from "./address/overlapsAddress.ts";
import { newOwnAreaAddressSchema, ownAreasAddressSchema } from "./address/ownAreasAddress.ts";
import { readPlainSearch, writePlainSearch } from "./address/plainSearch.ts";
import { newReportAddressSchema, reportAddressSchema } from "./address/reportsAddress.ts";
import { whyAddressSchema } from "./address/whyAddress.ts";
import { BrokenScreen } from "./frame/BrokenScreen.tsx";
import { Frame } from "./frame/Frame.tsx";
import { LoadingScreen } from "./frame/LoadingScreen.tsx";
import { NotFoundScreen } from "./frame/NotFoundScreen.tsx";
import { WelcomeScreen } from "./frame/WelcomeScreen.tsx";

const frame = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Frame,
  notFoundComponent: NotFoundScreen,
});

const routes = [
  createRoute({ getParentRoute: () => frame, path: "/", component: WelcomeScreen }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/map",
    validateSearch: mapAddressSchema,
    // What every map asks first is asked while the map itself is still being loaded; nobody waits for it here.
    loader: ({ context: { queries }, params: { partnership } }) => {
      void queries.prefetchQuery(areaTypesQuery(partnership));
      void queries.prefetchQuery(partnershipsQuery);
    },
    component: lazyRouteComponent(() => import("./map/MapScreen.tsx"), "MapScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/areas",
    validateSearch: areasAddressSchema,
    component: lazyRouteComponent(() => import("./area/AreasScreen.tsx"), "AreasScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/areas/$areaType/$vintage/$code",
    validateSearch: areaAddressSchema,
    component: lazyRouteComponent(() => import("./area/AreaScreen.tsx"), "AreaScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/own-areas",
    validateSearch: ownAreasAddressSchema,
    component: lazyRouteComponent(() => import("./ownAreas/OwnAreasScreen.tsx"), "OwnAreasScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/own-areas/new",
    validateSearch: newOwnAreaAddressSchema,
    component: lazyRouteComponent(() => import("./ownAreas/NewOwnAreaScreen.tsx"), "NewOwnAreaScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/own-areas/$code",
    component: lazyRouteComponent(() => import("./ownAreas/ChangeOwnAreaScreen.tsx"), "ChangeOwnAreaScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/compare",
    validateSearch: compareAddressSchema,
    component: lazyRouteComponent(() => import("./compare/CompareScreen.tsx"), "CompareScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/why/$area/$level",
    validateSearch: whyAddressSchema,
    component: lazyRouteComponent(() => import("./why/WhyScreen.tsx"), "WhyScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/duplicates",
    validateSearch: duplicatesAddressSchema,
    component: lazyRouteComponent(() => import("./duplicates/DuplicatesScreen.tsx"), "DuplicatesScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/overlaps",
    validateSearch: overlapsAddressSchema,
    component: lazyRouteComponent(() => import("./overlaps/OverlapsScreen.tsx"), "OverlapsScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/reports",
    component: lazyRouteComponent(() => import("./report/ReportsScreen.tsx"), "ReportsScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/reports/new",
    validateSearch: newReportAddressSchema,
    component: lazyRouteComponent(() => import("./report/NewReportScreen.tsx"), "NewReportScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/reports/$report",
    validateSearch: reportAddressSchema,
    component: lazyRouteComponent(() => import("./report/ReportScreen.tsx"), "ReportScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/data",
    component: lazyRouteComponent(() => import("./data/DataScreen.tsx"), "DataScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/data/upload",
    component: lazyRouteComponent(() => import("./data/upload/UploadScreen.tsx"), "UploadScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/data/history",
    component: lazyRouteComponent(() => import("./data/history/HistoryScreen.tsx"), "HistoryScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/data/recipes",
    component: lazyRouteComponent(() => import("./data/recipes/RecipesScreen.tsx"), "RecipesScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/data/$dataset",
    validateSearch: datasetAddressSchema,
    component: lazyRouteComponent(() => import("./data/DatasetScreen.tsx"), "DatasetScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/data/$dataset/columns",
    component: lazyRouteComponent(() => import("./data/columns/ColumnsScreen.tsx"), "ColumnsScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/data/$dataset/problems",
    validateSearch: datasetAddressSchema,
    component: lazyRouteComponent(() => import("./data/problems/ProblemsScreen.tsx"), "ProblemsScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/data/$dataset/preview",
    component: lazyRouteComponent(() => import("./data/preview/PreviewScreen.tsx"), "PreviewScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/p/$partnership/settings",
    component: lazyRouteComponent(() => import("./settings/SettingsScreen.tsx"), "SettingsScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/help",
    component: lazyRouteComponent(() => import("./help/HelpScreen.tsx"), "HelpScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/accessibility",
    component: lazyRouteComponent(() => import("./statement/AccessibilityScreen.tsx"), "AccessibilityScreen"),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: "/partnerships/new",
    component: lazyRouteComponent(() => import("./partnership/NewPartnershipScreen.tsx"), "NewPartnershipScreen"),
  }),
] as const;

/** Every page and its address. Screens are loaded when they are first opened: the upload page does not pay for the map. */
export const routerWith = (queries: QueryClient) =>
  createRouter({
    context: { queries },
    routeTree: frame.addChildren(routes),
    parseSearch: readPlainSearch,
    stringifySearch: writePlainSearch,
    defaultPendingComponent: LoadingScreen,
    defaultErrorComponent: BrokenScreen,
    scrollRestoration: true,
  });

declare module "@tanstack/react-router" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Register {
    router: ReturnType<typeof routerWith>;
  }
}
