import type { Locator, Page } from "playwright-core";

/** One place where the focus stopped: what it is, and what a person could not see there. */
type Stop = { readonly name: string; readonly faults: readonly string[] };

/** Somebody who has only a keyboard. */
export function keys(page: Page) {
  const press = (key: string) => page.keyboard.press(key);
  const focused = () => page.evaluate(nameFocus);
  const stopsOf = async (key: string, patience: number): Promise<Stop[]> => {
    const stops: Stop[] = [];
    for (let step = 0; step < patience; step++) {
      await press(key);
      const stop = await page.evaluate(readFocus);
      if (stop === null) return stops;
      stops.push(stop);
    }
    throw new Error(`The focus is trapped: after ${patience} times ${key} it is on ${await focused()}`);
  };
  return {
    press,
    type: (words: string) => page.keyboard.type(words),
    /** Presses Tab until `target` has the focus, as often as a patient person would. */
    async tabTo(target: Locator, patience = 60): Promise<void> {
      for (let step = 0; step < patience; step++) {
        await press("Tab");
        if (await this.isOn(target)) return;
      }
      throw new Error(`${patience} times Tab and still not there: the focus is on ${await focused()}`);
    },
    isOn: (target: Locator) => target.evaluate((element) => element === document.activeElement),
    isWithin: (target: Locator) => target.evaluate((element) => element.contains(document.activeElement)),
    /** What has the focus: its role or kind, and its words. */
    focused,
    /** Walks with Tab from before the first stop to behind the last, and back with Shift+Tab; gives every stop. Throws when the focus never comes out. */
    async walk(patience = 150): Promise<{ readonly there: Stop[]; readonly back: Stop[] }> {
      const first = page.getByRole("link", { name: "Skip to main content" });
      if ((await first.count()) > 0) {
        await first.focus();
        await press("Shift+Tab");
      }
      return { there: await stopsOf("Tab", patience), back: await stopsOf("Shift+Tab", patience) };
    },
  };
}

function nameFocus(): string {
  const element = document.activeElement;
  if (element === null) return "nothing";
  const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
  return `${element.tagName.toLowerCase()} “${words.trim().slice(0, 60)}”`;
}

/** Runs in the page. Null when the focus is on nothing, which is where it goes between the last stop and the browser's own bar. */
function readFocus(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
  const name = `${element.tagName.toLowerCase()} “${words.trim().slice(0, 60)}” ${element.id}`;

  const map = element.closest(".map-box");
  // The ring of the map lies over its canvas: a shadow inside a canvas is not drawn.
  const styles = [getComputedStyle(element), ...(map === null ? [] : [getComputedStyle(map, "::after")])];
  const isMarked = styles.some(
    (style) =>
      (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2) ||
      (style.borderTopStyle === "solid" && style.borderTopColor === "rgb(255, 221, 0)"),
  );

  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  ];
  const isOnScreen =
    right - left > 4 && bottom - top > 4 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  const under = document.elementFromPoint(x, y);
  const isCovered = under === null || !(element.contains(under) || under.contains(element));
  return {
    name,
    faults: [
      ...(isMarked ? [] : ["no mark of focus"]),
      ...(isOnScreen ? [] : ["off the screen"]),
      ...(isOnScreen && isCovered ? [`covered by ${under?.className}`] : []),
    ],
  };
}
