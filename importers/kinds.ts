import { areaParts } from "./kinds/canonical/areaParts.ts";
import { areas } from "./kinds/canonical/areas.ts";
import { deprivation2019 } from "./kinds/need/deprivation2019.ts";
import { deprivation2025 } from "./kinds/need/deprivation2025.ts";
import { deri } from "./kinds/need/deri.ts";
import { digitalPropensity } from "./kinds/need/digitalPropensity.ts";
import { publishedNeed } from "./kinds/need/publishedNeed.ts";
import { indicators } from "./kinds/canonical/indicators.ts";
import { communityMap } from "./kinds/provision/communityMap.ts";
import { courseUpload } from "./kinds/provision/courseUpload.ts";
import { establishments } from "./kinds/provision/establishments.ts";
import { hsds } from "./kinds/provision/hsds.ts";
import { libraries } from "./kinds/provision/libraries.ts";
import { libraries2021 } from "./kinds/provision/libraries2021.ts";
import { libraryList } from "./kinds/provision/libraryList.ts";
import { librarySchema } from "./kinds/provision/librarySchema.ts";
import { liveCourses } from "./kinds/provision/liveCourses.ts";
import { onlyKnownProvision } from "./kinds/provision/onlyKnown.ts";
import { outpost } from "./kinds/provision/outpost.ts";
import { schoolList } from "./kinds/provision/schoolList.ts";
import { venueList } from "./kinds/provision/venueList.ts";
import { venueUpload } from "./kinds/provision/venueUpload.ts";
import { areaLookup } from "./kinds/places/areaLookup.ts";
import { postcodeDirectory } from "./kinds/places/postcodeDirectory.ts";
import { lsoaGeography } from "./kinds/places/lsoaGeography.ts";
import { need } from "./kinds/canonical/need.ts";
import { offers } from "./kinds/canonical/offers.ts";
import { postcodes } from "./kinds/canonical/postcodes.ts";
import { shapes } from "./kinds/canonical/shapes.ts";
import type { TableKind } from "./table/tableKind.ts";

/** Every kind of table that can be read, in the order an empty partnership should load them. */
export const tableKinds: readonly TableKind[] = [
  areas,
  areaParts,
  postcodes,
  indicators,
  need,
  offers,
  lsoaGeography,
  deri,
  digitalPropensity,
  deprivation2019,
  deprivation2025,
  ...publishedNeed,
  libraries,
  libraries2021,
  librarySchema,
  libraryList,
  courseUpload,
  liveCourses,
  venueUpload,
  venueList,
  establishments,
  schoolList,
  outpost,
  hsds,
  communityMap,
  areaLookup,
  postcodeDirectory,
  ...onlyKnownProvision,
];

/** Every kind of file that can be read, by the name to choose it by. Those of which nothing can be stored are not to be chosen. */
export const kinds: readonly { readonly name: string; readonly title: string }[] = [
  ...tableKinds.filter(({ isOnlyKnown }) => isOnlyKnown !== true),
  shapes,
];

/** The kinds that an analyst may write by hand, and that have a template. */
export const canonicalKinds: readonly TableKind[] = tableKinds.filter((kind) => !kind.isPublished);
