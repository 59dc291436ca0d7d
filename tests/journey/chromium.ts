// The bench of the map drives the same browser.
export { launchChromium, unpackChromium } from "../../scripts/chromium.ts";
