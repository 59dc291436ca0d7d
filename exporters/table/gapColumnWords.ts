import { signpostableWords } from "../../domain/contract/signpostable.ts";
import type { GapColumn } from "../../domain/score/gapRows.ts";
import type { ColumnKind } from "./workbook.ts";

/** What a column is called in a sheet, what it holds, and how it is shown. `isNumber`: all its values are numbers but for markers. */
export type GapColumnWords = { readonly title: string; readonly meaning: string; readonly kind: ColumnKind };

/** The columns of our own export of gaps in words: sheets head their columns so, and the metadata of the CSV describes them so. */
export const gapColumnWords: Readonly<Record<GapColumn, GapColumnWords>> = {
  area_code: {
    title: "Area code",
    meaning: "Official code of the area; an own area has a code of ours.",
    kind: "text",
  },
  area_name: { title: "Area", meaning: "Name of the area.", kind: "text" },
  area_type: { title: "Kind of area", meaning: "Kind of area, for example ward or lsoa.", kind: "text" },
  boundary_vintage: {
    title: "Boundary year",
    meaning: "Year in which the boundaries of the areas were drawn.",
    kind: "text",
  },
  level: {
    title: "Level",
    meaning: "Level of digital skill: essential, general or specialist. They are never added up.",
    kind: "text",
  },
  period: { title: "Period of the need", meaning: "Period that the need figures are of.", kind: "text" },
  adults: { title: "Adults", meaning: "People aged 16 and over.", kind: "whole" },
  need_stock: {
    title: "People in need today",
    meaning: "Everybody in need today; not applicable where the need is published by the year.",
    kind: "number",
  },
  need_per_year: {
    title: "People in need a year",
    meaning:
      "People to reach in one year: those in need today divided by the years to reach everyone in, or a yearly figure as published.",
    kind: "number",
  },
  need_lo: { title: "Need a year, low", meaning: "The least that the yearly need may be.", kind: "number" },
  need_hi: { title: "Need a year, high", meaning: "The most that the yearly need may be.", kind: "number" },
  need_marker: {
    title: "Marker of the need",
    meaning: "Why the need has no value, or what to know about the one it has.",
    kind: "text",
  },
  need_basis: {
    title: "Basis of the need",
    meaning: "How the need is known: measured, modelled, assumed or invented.",
    kind: "text",
  },
  places_in_reach: {
    title: "Places in reach",
    meaning:
      "Places a year at offers within reach of anyone in the area, each offer counted whole: those of several areas do not add up.",
    kind: "number",
  },
  met: { title: "Met", meaning: "People in need a year who find a place within reach.", kind: "number" },
  unmet: {
    title: "Unmet",
    meaning: "People in need a year who find no place left within reach once everybody else around has taken theirs.",
    kind: "number",
  },
  unmet_lo: {
    title: "Unmet, low",
    meaning: "In nine of ten draws from what the need may really be, the unmet people are at least these.",
    kind: "number",
  },
  unmet_hi: {
    title: "Unmet, high",
    meaning: "In nine of ten draws from what the need may really be, the unmet people are at most these.",
    kind: "number",
  },
  unmet_structural: {
    title: "Unmet, lacking places",
    meaning:
      "Unmet people for whom no place would be left however well everybody were steered. How they fall on neighbouring areas is a convention.",
    kind: "number",
  },
  unmet_signpostable: {
    title: "Unmet, signpostable",
    meaning: `Unmet ${signpostableWords}.`,
    kind: "number",
  },
  gap_score: { title: "Gap score", meaning: "100 x unmet / people in need a year. Never averaged.", kind: "number" },
  gap_lo: { title: "Gap score, low", meaning: "In nine of ten draws the gap score is at least this.", kind: "number" },
  gap_hi: { title: "Gap score, high", meaning: "In nine of ten draws the gap score is at most this.", kind: "number" },
  gap_score_after_online: {
    title: "Gap score after online",
    meaning: "Gap score once the study area's share of online places has been given out.",
    kind: "number",
  },
  spare_share: {
    title: "Spare share",
    meaning: "Part of the places within reach, 0 to 1, that stays free when everybody goes to what is near.",
    kind: "share",
  },
  fair_share_index: {
    title: "Fair-share index",
    meaning: "Places per person in need compared with the whole study area, which is 100.",
    kind: "number",
  },
  class: {
    title: "Class",
    meaning: "Gap, gap and spare, balanced, over-provided or unknown; Settings has the limits.",
    kind: "text",
  },
  years_to_reach_everyone: {
    title: "Years to reach everyone",
    meaning: "Years that today's places would take to reach everybody in need today; beyond 50 it reads “over 50”.",
    kind: "number",
  },
  rank: {
    title: "Rank",
    meaning: "Place among the areas of the study area by unmet people: 1 has the most.",
    kind: "whole",
  },
  rank_p05: { title: "Rank, from", meaning: "In nine of ten draws the rank is at least this.", kind: "number" },
  rank_p95: { title: "Rank, to", meaning: "In nine of ten draws the rank is at most this.", kind: "number" },
  flags: { title: "What to know", meaning: "What a reader must know about the area's score.", kind: "text" },
  snapshot: {
    title: "Snapshot",
    meaning: "Which datasets, settings and decisions the figures rest on; the same snapshot gives the same figures.",
    kind: "text",
  },
};
