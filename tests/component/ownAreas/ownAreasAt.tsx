import { newOwnAreaAddressSchema, ownAreasAddressSchema } from "../../../web/address/ownAreasAddress.ts";
import { ChangeOwnAreaScreen } from "../../../web/ownAreas/ChangeOwnAreaScreen.tsx";
import { NewOwnAreaScreen } from "../../../web/ownAreas/NewOwnAreaScreen.tsx";
import { OwnAreasScreen } from "../../../web/ownAreas/OwnAreasScreen.tsx";
import { openPages } from "../openPages.tsx";

/** Opens an address with the screens of own areas behind it, without the frame. Gives the router, to ask where it is. */
export function ownAreasAt(address: string) {
  const { router } = openPages(address, [
    { path: "/p/$partnership/own-areas", component: OwnAreasScreen, validateSearch: ownAreasAddressSchema },
    { path: "/p/$partnership/own-areas/new", component: NewOwnAreaScreen, validateSearch: newOwnAreaAddressSchema },
    { path: "/p/$partnership/own-areas/$code", component: ChangeOwnAreaScreen },
  ]);
  return { whereItIs: () => router.state.location.href };
}
