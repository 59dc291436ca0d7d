import type { ListingCard } from "../../domain/contract/duplicates.ts";

type ListingNameProps = { readonly card: Pick<ListingCard, "provider" | "title" | "venue" | "postcode"> };

/** A listing in three lines: who, what, and where. */
export function ListingName({ card: { provider, title, venue, postcode } }: ListingNameProps) {
  const place = [venue, postcode].filter((words) => words !== null).join(", ");
  return (
    <span className="listing">
      <strong>
        <bdi>{provider}</bdi>
      </strong>
      <span>
        <bdi>{title}</bdi>
      </span>
      <span className="second">{place === "" ? "no place stated" : <bdi>{place}</bdi>}</span>
    </span>
  );
}
