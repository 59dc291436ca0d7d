import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Level } from "../../domain/contract/level.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import type { SettingsInForce } from "../../domain/contract/settingsInForce.ts";
import { askAnew } from "../api/askAnew.ts";
import type { FormError } from "../data/ErrorSummary.tsx";
import { type CombinationTyped, combinationTyped } from "./combination/combinationTyped.ts";
import type { IndicatorTitles } from "./combination/combinationWritten.ts";
import { editedSettings } from "./editedSettings.ts";
import { saveSettings } from "./saveSettings.ts";
import { settingChanges } from "./settingChanges.ts";
import { noEdits } from "./settingEdits.ts";
import type { BoxSetting } from "./settingField.ts";
import { settingText } from "./settingText.ts";
import { type ZoneTyped, zonesTyped } from "./zones/zonesTyped.ts";

/** What a field needs of the form around it. */
export type SettingsForm = {
  readonly text: (field: BoxSetting) => string;
  readonly error: (at: { readonly path: string }) => string | undefined;
  readonly change: (field: BoxSetting, text: string) => void;
  readonly zones: readonly ZoneTyped[];
  readonly changeZones: (zones: readonly ZoneTyped[]) => void;
  readonly combination: (level: Level) => CombinationTyped;
  readonly changeCombination: (level: Level, typed: CombinationTyped) => void;
};

/**
 * The form's state: only what was typed. The rest is read from the settings in force, so that a version that somebody else
 * saves comes in under the edits instead of being undone by them.
 */
export function useSettingsForm(
  partnership: PartnershipId,
  { version, settings }: SettingsInForce,
  titles: IndicatorTitles,
) {
  const queries = useQueryClient();
  const [edits, setEdits] = useState(noEdits);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [done, setDone] = useState<string | null>(null);

  const save = async (wanted: Settings) => {
    const saved = await saveSettings(queries, { partnership, version, settings: wanted });
    setEdits(noEdits);
    setErrors([]);
    setDone(`Version ${saved.version} of the settings is in force. Scores are worked out with it from now on.`);
  };
  const saving = useMutation({
    mutationFn: save,
    onSuccess: () => askAnew(queries),
    onError: (error) => setErrors([{ field: null, message: error.message }]),
  });

  const changes = settingChanges(settings, edits, titles);
  const edited = editedSettings(settings, edits, titles);
  const check = () => {
    setDone(null);
    if (edited.type === "errors") return setErrors(edited.errors);
    if (changes.length === 0) return setErrors([{ field: null, message: nothingChanged(version) }]);
    setErrors([]);
    saving.mutate(edited.settings);
  };
  const form: SettingsForm = {
    text: (field) => edits.boxes[field.path] ?? settingText(settings, field),
    error: ({ path }) => errors.find(({ field }) => field === path)?.message,
    change: (field, text) => setEdits((former) => ({ ...former, boxes: { ...former.boxes, [field.path]: text } })),
    zones: edits.zones ?? zonesTyped(settings.steps),
    changeZones: (zones) => setEdits((former) => ({ ...former, zones })),
    combination: (level) => edits.combinations[level] ?? combinationTyped(settings.combinations[level]),
    changeCombination: (level, typed) =>
      setEdits((former) => ({ ...former, combinations: { ...former.combinations, [level]: typed } })),
  };
  return { form, changes, edited, errors, done, isSaving: saving.isPending, check, save };
}

function nothingChanged(version: number): string {
  return `Nothing is changed: version ${version} is in force as it stands`;
}
