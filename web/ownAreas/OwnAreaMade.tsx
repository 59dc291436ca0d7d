import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ownAreasQuery } from "../api/ownAreas.ts";

type Props = { readonly partnership: string; readonly code: string };

/** How an own area is made, in the sentence that belongs to its figures, and the way to change it. */
export function OwnAreaMade({ partnership, code }: Props) {
  const own = useQuery(ownAreasQuery(partnership));
  const area = own.data?.find((each) => each.code === code);
  if (area === undefined) return null;
  return (
    <p>
      {area.apportionment}{" "}
      <Link to="/p/$partnership/own-areas/$code" params={{ partnership, code }}>
        See or change what it is made of
      </Link>
    </p>
  );
}
