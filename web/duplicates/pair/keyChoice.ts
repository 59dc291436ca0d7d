const place = "duplicates-keys";

/** Whether single letters decide, as this browser remembers it. They do until somebody switches them off: they get in the way of speech input. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(place) !== "off";
  } catch {
    return true;
  }
}

/** Remembers the choice, where the browser lets us. */
export function rememberKeys(areOn: boolean): void {
  try {
    localStorage.setItem(place, areOn ? "on" : "off");
  } catch {
    // Nothing is lost but the memory: the choice holds until the page is left.
  }
}
