import { assumedPlacesFields, imputeField } from "./placesFields.ts";
import { SourcedFields } from "./SourcedFields.tsx";
import type { SettingsForm } from "./useSettingsForm.ts";
import { YesNoField } from "./YesNoField.tsx";

/** What is taken of offers that do not say how many places they have. */
export function PlacesSection({ form }: { readonly form: SettingsForm }) {
  return (
    <section aria-labelledby="places-title">
      <h2 id="places-title">Offers that do not say how many places they have</h2>
      <p>
        While its places are unknown an offer takes in nobody, and an area that reaches no other offer has no score. You
        can say how many it is taken to have. This never concerns online offers and signposting.
      </p>
      <YesNoField field={imputeField} form={form} />
      <p>
        A number of your own is used where no median is taken: without the tick above, or where the places of no offer
        of the level were measured. Number and source go together.
      </p>
      {assumedPlacesFields.map((row) => (
        <SourcedFields key={row.level} row={row} form={form} />
      ))}
    </section>
  );
}
