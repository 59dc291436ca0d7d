import type { TableKind } from "../../table/tableKind.ts";
import { employerDemand } from "./demand/employerDemand.ts";
import { lepIndicators } from "./demand/lepIndicators.ts";
import { whereTheWorkIs } from "./demand/whereTheWorkIs.ts";
import { connectedNations } from "./digital/connectedNations.ts";
import { deprivation2025Districts } from "./digital/deprivation2025Districts.ts";
import { deriV1 } from "./digital/deriV1.ts";
import { lsoaPopulation } from "./digital/lsoaPopulation.ts";
import { eesData } from "./ees/eesData.ts";
import { eesTableTool } from "./ees/eesTableTool.ts";
import { censusBulk } from "./nomis/censusBulk.ts";
import { nomis } from "./nomis/nomis.ts";
import { nomisApi } from "./nomis/nomisApi.ts";
import { censusLong } from "./ons/censusLong.ts";
import { exploreLocal } from "./ons/exploreLocal.ts";
import { onsCustom } from "./ons/onsCustom.ts";
import { onlyKnownNeed } from "./onlyKnownNeed.ts";

/** Published tables of figures on areas, read as they are, and files that come with them. */
export const publishedNeed: readonly TableKind[] = [
  nomis,
  censusBulk,
  nomisApi,
  onsCustom,
  exploreLocal,
  censusLong,
  eesData,
  eesTableTool,
  deriV1,
  connectedNations,
  deprivation2025Districts,
  lsoaPopulation,
  lepIndicators,
  whereTheWorkIs,
  employerDemand,
  ...onlyKnownNeed,
];
