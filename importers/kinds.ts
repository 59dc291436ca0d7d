import { areaParts } from "./kinds/canonical/areaParts.ts";
import { areas } from "./kinds/canonical/areas.ts";
import { deprivation2019 } from "./kinds/need/deprivation2019.ts";
import { deprivation2025 } from "./kinds/need/deprivation2025.ts";
import { deri } from "./kinds/need/deri.ts";
import { digitalPropensity } from "./kinds/need/digitalPropensity.ts";
import { indicators } from "./kinds/canonical/indicators.ts";
import { libraries } from "./kinds/provision/libraries.ts";
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
  libraries,
];

/** Every kind of file that can be read, by the name to choose it by. */
export const kinds: readonly { readonly name: string; readonly title: string }[] = [...tableKinds, shapes];

/** The kinds that an analyst may write by hand, and that have a template. */
export const canonicalKinds: readonly TableKind[] = tableKinds.filter((kind) => !kind.isPublished);
