import { duplicateFields } from "./duplicateFields.ts";
import { NumberField } from "./NumberField.tsx";
import type { SettingsForm } from "./useSettingsForm.ts";

/** How likely two listings must be the same offer to count once. */
export function DuplicatesSection({ form }: { readonly form: SettingsForm }) {
  return (
    <section aria-labelledby="duplicates-title">
      <h2 id="duplicates-title">Duplicate listings</h2>
      <p>
        The same offer listed twice, in one file or in two, would count its places twice and hide people’s need. Two
        listings can be one offer when one organisation offers the same level at one place. Their places are never added
        up, and what you decide about a pair of listings beats any probability.
      </p>
      {duplicateFields.map((field) => (
        <NumberField key={field.path} field={field} form={form} />
      ))}
    </section>
  );
}
