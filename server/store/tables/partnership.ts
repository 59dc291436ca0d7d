import type { Settings } from "../../../domain/contract/settings.ts";
import type { Json, Timestamp } from "./column.ts";

export type PartnershipTable = { id: string; name: string; bufferKm: number; isDemo: boolean; createdAt: Timestamp };

export type StudyAreaTable = { partnershipId: string; areaType: string; vintage: string; code: string };

export type SettingsTable = { partnershipId: string; version: number; document: Json<Settings>; createdAt: Timestamp };
