import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import type { SettingsInForce } from "../../domain/contract/settingsInForce.ts";
import { askAnew } from "../api/askAnew.ts";
import type { FormError } from "../data/ErrorSummary.tsx";
import { editedSettings } from "./editedSettings.ts";
import { saveSettings } from "./saveSettings.ts";
import { type SettingEdits, settingChanges } from "./settingChanges.ts";
import type { SettingField } from "./settingField.ts";
import { settingText } from "./settingText.ts";

/** What a field needs of the form around it. */
export type SettingsForm = {
  readonly text: (field: SettingField) => string;
  readonly error: (field: SettingField) => string | undefined;
  readonly change: (field: SettingField, text: string) => void;
};

/**
 * The form's state: only what was typed. The rest is read from the settings in force, so that a version that somebody else
 * saves comes in under the edits instead of being undone by them.
 */
export function useSettingsForm(partnership: PartnershipId, { version, settings }: SettingsInForce) {
  const queries = useQueryClient();
  const [edits, setEdits] = useState<SettingEdits>({});
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [done, setDone] = useState<string | null>(null);

  const save = async (wanted: Settings) => {
    const saved = await saveSettings(queries, { partnership, version, settings: wanted });
    setEdits({});
    setErrors([]);
    setDone(`Version ${saved.version} of the settings is in force. Scores are worked out with it from now on.`);
  };
  const saving = useMutation({
    mutationFn: save,
    onSuccess: () => askAnew(queries),
    onError: (error) => setErrors([{ field: null, message: error.message }]),
  });

  const changes = settingChanges(settings, edits);
  const edited = editedSettings(settings, edits);
  const check = () => {
    setDone(null);
    if (edited.type === "errors") return setErrors(edited.errors);
    if (changes.length === 0) return setErrors([{ field: null, message: nothingChanged(version) }]);
    setErrors([]);
    saving.mutate(edited.settings);
  };
  const form: SettingsForm = {
    text: (field) => edits[field.path] ?? settingText(settings, field),
    error: (field) => errors.find((error) => error.field === field.path)?.message,
    change: (field, text) => setEdits((former) => ({ ...former, [field.path]: text })),
  };
  return { form, changes, edited, errors, done, isSaving: saving.isPending, check, save };
}

function nothingChanged(version: number): string {
  return `Nothing is changed: version ${version} is in force as it stands`;
}
