import { useQuery } from "@tanstack/react-query";
import { type AreaType, areaTypeWords } from "../../domain/contract/areaType.ts";
import { type Level, levelWords } from "../../domain/contract/level.ts";
import { partnershipsQuery } from "../api/partnerships.ts";
import { usePageTitle } from "../frame/usePageTitle.ts";

/** Names the tab after the place and the level: the chosen area, or else the whole partnership. */
export function useMapTitle(partnership: string, level: Level, areaType: AreaType, chosen: string | undefined): void {
  const { data: partnerships } = useQuery(partnershipsQuery);
  const place = chosen ?? partnerships?.find(({ id }) => id === partnership)?.name ?? partnership;
  usePageTitle(`${place}: ${levelWords[level].title.toLowerCase()} skills by ${areaTypeWords[areaType].one}`);
}
