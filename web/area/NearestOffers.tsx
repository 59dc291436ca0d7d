import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import type { Level } from "../../domain/contract/level.ts";
import { areaGapQuery } from "../api/areaGap.ts";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { OffersInReach } from "../panel/OffersInReach.tsx";
import { levelQuestion } from "./levelQuestion.ts";

type Props = { readonly profile: AreaProfile; readonly level: Level };

/** The offers people of the area can reach at a level, the nearest first. */
export function NearestOffers({ profile, level }: Props): ReactElement {
  const { data, error, refetch } = useQuery(areaGapQuery(levelQuestion(profile, level), profile.area.code));
  if (error !== null) return <Failed what="The offers in reach" error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting what="the offers in reach" lines={4} />;
  return <OffersInReach offers={data.offersInReach} atOnce={3} />;
}
