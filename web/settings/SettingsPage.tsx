import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { SettingsInForce } from "../../domain/contract/settingsInForce.ts";
import { indicatorsQuery } from "../data/datasetQueries.ts";
import { ErrorSummary } from "../data/ErrorSummary.tsx";
import { SuccessBanner } from "../data/SuccessBanner.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { CombinationSection } from "./combination/CombinationSection.tsx";
import { indicatorTitles } from "./combination/indicatorRows.ts";
import { DuplicatesSection } from "./DuplicatesSection.tsx";
import { LeaveQuestion } from "./LeaveQuestion.tsx";
import { NumberField } from "./NumberField.tsx";
import { ambitionField } from "./needFields.ts";
import { OnlineSection } from "./OnlineSection.tsx";
import { OnThisPage } from "./OnThisPage.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { PlacesSection } from "./PlacesSection.tsx";
import { ReachSection } from "./ReachSection.tsx";
import { SaveSection } from "./SaveSection.tsx";
import { StartingValues } from "./StartingValues.tsx";
import { thresholdFields } from "./thresholdFields.ts";
import { UnsavedBar } from "./UnsavedBar.tsx";
import { useSettingsForm } from "./useSettingsForm.ts";

type SettingsPageProps = { readonly partnership: PartnershipId; readonly inForce: SettingsInForce };

/** All settings in one form: change any, see what changes, save them as the next version. */
export function SettingsPage({ partnership, inForce }: SettingsPageProps) {
  const { data: indicators } = useQuery(indicatorsQuery(partnership));
  const titles = indicatorTitles(indicators ?? []);
  const { form, changes, edited, errors, done, isSaving, check, save } = useSettingsForm(partnership, inForce, titles);
  usePageTitle("What the scores assume", errors.length > 0);
  return (
    <>
      <ErrorSummary errors={errors} />
      <SuccessBanner message={done}>
        <Link to="/p/$partnership/map" params={{ partnership }}>
          See the map
        </Link>
      </SuccessBanner>
      <h1>What the scores assume</h1>
      <p>
        Every score rests on these judgements. They are yours to make: change one, and see on the map how much depends
        on it. <strong>Version {inForce.version} is in force.</strong>
      </p>
      <StartingValues inForce={inForce} titles={titles} unsaved={changes.length} onSave={save} />
      <OnThisPage />
      <section aria-labelledby="ambition-title">
        <h2 id="ambition-title">Ambition</h2>
        <NumberField field={ambitionField} form={form} />
      </section>
      <ReachSection partnership={partnership} form={form} edited={edited} />
      <CombinationSection partnership={partnership} form={form} />
      <PeopleSection form={form} />
      <PlacesSection form={form} />
      <OnlineSection form={form} />
      <DuplicatesSection form={form} />
      <section aria-labelledby="classes-title">
        <h2 id="classes-title">Classes and thresholds</h2>
        <p>They change what areas are called, never how many people are unmet.</p>
        {thresholdFields.map((field) => (
          <NumberField key={field.path} field={field} form={form} />
        ))}
      </section>
      <UnsavedBar changes={changes.length} />
      <SaveSection version={inForce.version} changes={changes} isSaving={isSaving} onSave={check} />
      <LeaveQuestion changes={changes} />
    </>
  );
}
