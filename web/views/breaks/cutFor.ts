import type { MapAddress } from "../../address/mapAddress.ts";
import { areaTypeSchema, areaTypeWords } from "../../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../../domain/contract/gap.ts";
import { levelSchema, levelWords } from "../../../domain/contract/level.ts";
import { breaksWritten } from "./chosenBreaks.ts";
import type { Cut } from "./cut.ts";

type Shown = Pick<GapAnswer, "level" | "areaType" | "period">;

/** What an address has of breaks that were cut for an answer: where they lie, and what they were cut for. */
export function cutInAddress(cut: Cut, shown: Shown): Required<Pick<MapAddress, "breaks" | "cut">> {
  return { breaks: breaksWritten(cut), cut: cutFor(shown) };
}

/** "essential.ward.2020". A full stop in a period would part it. */
export function cutFor({ level, areaType, period }: Shown): string {
  return `${level}.${areaType}.${period === null ? "-" : period.replaceAll(".", "-")}`;
}

/** What breaks were cut for, in words: "essential skills by ward, 2020"; null where an address does not say. */
export function cutForWords(cut: string | undefined): string | null {
  const [level, areaType, period] = cut?.split(".") ?? [];
  const [known, kind] = [levelSchema.safeParse(level), areaTypeSchema.safeParse(areaType)];
  if (!known.success || !kind.success) return null;
  const when = period === undefined || period === "-" ? "" : `, ${period}`;
  return `${levelWords[known.data].title.toLowerCase()} skills by ${areaTypeWords[kind.data].one}${when}`;
}
