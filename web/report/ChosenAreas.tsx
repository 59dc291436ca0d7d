import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import { type AreaType, areaTypeWords, officialAreaTypeSchema } from "../../domain/contract/areaType.ts";
import type { OwnArea, OwnAreaCandidates } from "../../domain/contract/ownArea.ts";
import { candidatesQuery, ownAreasQuery } from "../api/ownAreas.ts";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { PartPicker } from "../ownAreas/PartPicker.tsx";

type Props = {
  readonly partnership: string;
  readonly kind: { readonly areaType: AreaType; readonly vintage: string };
  readonly chosen: readonly AreaCode[];
  readonly error: string | undefined;
  readonly onChange: (codes: AreaCode[]) => void;
};

/** The areas of a kind as tick boxes, official or the partnership's own. */
export function ChosenAreas(props: Props): ReactElement {
  return props.kind.areaType === "own" ? <OwnOnes {...props} /> : <OfficialOnes {...props} />;
}

function OfficialOnes({ partnership, kind, ...rest }: Props): ReactElement {
  const areaType = officialAreaTypeSchema.parse(kind.areaType);
  const query = useQuery(candidatesQuery(partnership, areaType, kind.vintage));
  return <Listed query={query} areas={query.data} kind={kind} {...rest} />;
}

function OwnOnes({ partnership, kind, ...rest }: Props): ReactElement {
  const query = useQuery(ownAreasQuery(partnership));
  return (
    <Listed
      query={query}
      areas={query.data === undefined ? undefined : asCandidates(query.data)}
      kind={kind}
      {...rest}
    />
  );
}

type ListedProps = Omit<Props, "partnership"> & {
  readonly query: { readonly isError: boolean; readonly error: Error | null; readonly refetch: () => unknown };
  readonly areas: OwnAreaCandidates | undefined;
};

function Listed({ query, areas, kind, chosen, error, onChange }: ListedProps): ReactElement {
  if (query.isError && query.error !== null)
    return <Failed what="The list of areas" error={query.error} onRetry={() => void query.refetch()} />;
  if (areas === undefined) return <Waiting what={`the ${areaTypeWords[kind.areaType].many}`} lines={6} />;
  return <PartPicker candidates={areas} kind={kind} chosen={chosen} nearEdge={[]} error={error} onChange={onChange} />;
}

function asCandidates(areas: readonly OwnArea[]): OwnAreaCandidates {
  return {
    codes: areas.map(({ code }) => code),
    names: areas.map(({ name }) => name),
    districts: areas.map(() => null),
  };
}
