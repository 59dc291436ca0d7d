import { NumberField } from "./NumberField.tsx";
import { controlFields, spreadField } from "./needFields.ts";
import { SourcedFields } from "./SourcedFields.tsx";
import type { SettingsForm } from "./useSettingsForm.ts";

/** What turns an index into people: a published share of adults for each level, and how unequally it is spread. */
export function PeopleSection({ form }: { readonly form: SettingsForm }) {
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">From an index to people</h2>
      <p>
        An index (a risk score, a rank, several indicators combined) puts areas in order but holds no people. A
        published share of adults, the control total, says how many there are in all; the index says where. Need that
        comes as people, rates or vacancies uses none of this. Without a control total an index gives no people figure.
        Where its survey gives an interval, that goes into the low and high figures of the modelled need.
      </p>
      {controlFields.map(({ atLeast, atMost, ...row }) => (
        <SourcedFields
          key={row.level}
          row={row}
          form={form}
          bounds={
            <>
              <NumberField field={atLeast} form={form} />
              <NumberField field={atMost} form={form} />
            </>
          }
        />
      ))}
      <NumberField field={spreadField} form={form} />
    </section>
  );
}
