import { type AreaType, areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Level } from "../../domain/contract/level.ts";
import { ownKind } from "../../domain/contract/ownArea.ts";
import type { Partnership } from "../../domain/contract/partnership.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { type HowListingsCount, nameOfListings } from "../duplicates/howListingsCount.ts";
import type { PartLink } from "../store/read/partLinks.ts";
import type { Snapshot } from "../store/snapshot/recordSnapshot.ts";
import { chooseAreas } from "./chooseAreas.ts";
import { contentKey } from "./contentKey.ts";
import type { Ground } from "./ground.ts";
import { apportionedNotes } from "./apportionedNotes.ts";
import { type Kind, linksBetween, sameKind, uniqueKinds } from "./linksBetween.ts";
import { ownNotes } from "./ownGround.ts";
import { type PlannedNeed, planNeed } from "./planNeed.ts";
import { sameCodeNotes } from "./sameCodeNotes.ts";

/** What somebody asks for. What is left out is chosen: the need's own areas, the latest period, the settings in force. */
export type GapQuestion = {
  readonly level: Level;
  readonly areaType?: AreaType | undefined;
  readonly vintage?: string | undefined;
  readonly period?: string | undefined;
  readonly yearsToClear?: number | undefined;
  /** Absent: what was listed twice counts once. */
  readonly listings?: HowListingsCount | undefined;
};

/** The question with everything decided. Two plans with one `key` have the same answer. */
export type GapPlan = PlannedNeed & {
  readonly key: string;
  readonly partnership: Partnership;
  readonly snapshot: Snapshot;
  /** What the answer came from, in one word: the snapshot, and whatever was asked for instead of its own. */
  readonly origin: string;
  readonly settings: Settings;
  readonly level: Level;
  readonly listings: HowListingsCount;
  readonly kind: Kind;
  readonly links: readonly PartLink[];
};

/** Decides on what a question is to be answered. Throws a Refusal when it cannot be. */
export function planGaps(ground: Ground, question: GapQuestion): GapPlan {
  const { partnership, snapshot, links } = ground;
  const { level, yearsToClear, listings = "counted once" } = question;
  const settings = yearsToClear === undefined ? ground.settings : { ...ground.settings, yearsToClear };
  const need = planNeed(ground, level, settings, question.period);
  const kind = chooseAreas(question, { level, present: ground.kinds, links, base: need.base });
  const notes = [...need.notes, ...overlap(need.base, links), ...addedUp(need.base, kind, ground)];
  const rest = { level, kind, ...need, notes };
  const key = contentKey([snapshot.id, settings, nameOfListings(listings), rest]);
  const instead = [
    ...(settings.yearsToClear === ground.settings.yearsToClear ? [] : [`yearsToClear ${settings.yearsToClear}`]),
    ...(listings === "counted once"
      ? []
      : [listings === "as published" ? `listings ${listings}` : "a decision thought of"]),
  ];
  const origin = instead.length === 0 ? snapshot.id : `${snapshot.id} with ${instead.join(" and ")}`;
  return { key, partnership, snapshot, origin, settings, links, listings, ...rest };
}

/** How smaller areas' figures become those of the areas asked for, where that is not exact; and which own areas they do not reach. */
function addedUp(base: Kind | undefined, kind: Kind, { links, ownAreas, partnership }: Ground): string[] {
  if (base === undefined) return [];
  // Who lives in the study area is told by the same links, and may cross to another year where the areas asked for do not.
  const used = new Set(
    uniqueKinds([kind, ...partnership.studyArea]).flatMap((whole) => linksBetween(links, base, whole)),
  );
  const notes = [
    ...apportionedNotes(base, kind, linksBetween(links, base, kind)),
    ...sameCodeNotes(links.filter((link) => used.has(link))),
  ];
  return kind.areaType === ownKind.areaType ? [...notes, ...ownNotes(ownAreas, base, links)] : notes;
}

/** Need that was published for areas which overlap (seven real districts lie in two LEPs) cannot be told apart again, so it can only be said. */
function overlap(base: Kind | undefined, links: readonly PartLink[]): string[] {
  if (base === undefined) return [];
  const isOverlapping = links.some(
    (link) => link.overlaps && sameKind(base, { areaType: link.wholeType, vintage: link.wholeVintage }),
  );
  if (!isOverlapping) return [];
  const { one, many } = areaTypeWords[base.areaType];
  return [
    `The need is known by ${one}, and some ${many} overlap: who lives in two of them is counted twice, in the totals too.`,
  ];
}
