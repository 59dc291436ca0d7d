import { levels } from "./level.ts";
import { type Settings, settingsSchema } from "./settings.ts";
import { newZonesSchema } from "./steps.ts";

/**
 * Settings as somebody may put them in force. `settingsSchema` also reads what was saved before a rule came: a former version can always be
 * shown, scored with and mended.
 */
export const newSettingsSchema = settingsSchema
  .extend({ yearsToClear: settingsSchema.shape.yearsToClear.min(0.1), steps: newZonesSchema })
  .superRefine((settings, context) => {
    for (const { path, message } of [
      ...crossedIndices(settings),
      ...crossedDuplicates(settings),
      ...blankSources(settings),
    ]) {
      context.addIssue({ code: "custom", path: [...path], message });
    }
  })
  .meta({ id: "NewSettings" });

type Fault = { readonly path: readonly string[]; readonly message: string };

/** Each threshold can be right and the two together wrong. */
function crossedIndices({ shortBelowIndex, betterServedAboveIndex }: Settings): Fault[] {
  if (shortBelowIndex <= betterServedAboveIndex) return [];
  const message = `must be ${shortBelowIndex} or more, or an area would be short and better served at once`;
  return [{ path: ["betterServedAboveIndex"], message }];
}

/** Pairs that merge by themselves are the likelier of those that somebody is asked about. */
function crossedDuplicates({ mergeDuplicatesFrom: merge, reviewDuplicatesFrom: review }: Settings): Fault[] {
  if (merge === null || review <= merge) return [];
  const message = "must not be more than the probability from which listings count as one by themselves";
  return [{ path: ["reviewDuplicatesFrom"], message }];
}

function blankSources(settings: Settings): Fault[] {
  return (["controlTotals", "assumedPlaces", "nationalNeed"] as const).flatMap((group) =>
    levels
      .filter((level) => settings[group][level]?.source.trim() === "")
      .map((level) => ({ path: [group, level, "source"], message: "must name who says so" })),
  );
}
