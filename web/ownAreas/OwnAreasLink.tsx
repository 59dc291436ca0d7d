import { Link } from "@tanstack/react-router";

/** The way to the areas that a partnership made for itself, from wherever a kind of area is chosen. */
export function OwnAreasLink({ partnership }: { readonly partnership: string }) {
  return (
    <Link className="own-areas-link" to="/p/$partnership/own-areas" params={{ partnership }}>
      Make or change your own areas
    </Link>
  );
}
