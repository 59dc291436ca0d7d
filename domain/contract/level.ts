import { z } from "zod";

/** The three kinds of digital skill a partnership counts. They are never netted against each other. */
export const levels = ["essential", "general", "specialist"] as const;

export const levelSchema = z.enum(levels).meta({ description: "essential, general or specialist digital skills" });
export type Level = z.infer<typeof levelSchema>;

/** What each level means, printed wherever the level is chosen (Good Things Foundation and Tech Nation call, 2018). */
export const levelWords: Readonly<Record<Level, { readonly title: string; readonly meaning: string }>> = {
  essential: { title: "Essential", meaning: "from using a device to basic online transactions" },
  general: { title: "General", meaning: "for life and work, from creating digital content to Excel or Google apps" },
  specialist: { title: "Specialist", meaning: "for digital jobs, from coding and AI to data science" },
};
