import { z } from "zod";

/** Places a person by each of the classic measures; null where it cannot be told. None of them is unmet people. */
export const classicMeasuresSchema = z.object({
  container: z.number().nullable(),
  "2sfca": z.number().nullable(),
  e2sfca: z.number().nullable(),
  g2sfca: z.number().nullable(),
  "3sfca": z.number().nullable(),
  m2sfca: z.number().nullable(),
  bfca: z.number().nullable(),
});
export type ClassicMeasures = z.infer<typeof classicMeasuresSchema>;

/** The classic measures of one area, with the study area's own beside them. */
export const measuresBesideSchema = z.object({
  here: classicMeasuresSchema,
  studyArea: classicMeasuresSchema,
  notes: z.array(z.string()).meta({ description: "what they take for granted" }),
});
export type MeasuresBeside = z.infer<typeof measuresBesideSchema>;
