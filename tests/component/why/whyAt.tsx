import { whyAddressSchema } from "../../../web/address/whyAddress.ts";
import { WhyScreen } from "../../../web/why/WhyScreen.tsx";
import { openPages } from "../openPages.tsx";

/** Opens "why this score" at an address, without the frame. */
export function openWhy(address: string): void {
  const path = "/p/$partnership/why/$area/$level";
  openPages(address, [{ path, validateSearch: whyAddressSchema, component: WhyScreen }]);
}
