import { z } from "zod";
import { settingsSchema } from "./settings.ts";

/** The settings a partnership scores with now. Every version is kept; runs name the one they used. */
export const settingsInForceSchema = z
  .object({ version: z.number().int(), settings: settingsSchema })
  .meta({ id: "SettingsInForce" });
export type SettingsInForce = z.infer<typeof settingsInForceSchema>;
