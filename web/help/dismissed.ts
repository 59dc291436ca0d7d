const key = "atlas: invitation to try three things";

/** Has this browser been told to leave the invitation out? A browser that keeps nothing is asked again each time. */
export function isDismissed(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Keeps that it was dismissed, where the browser lets us keep anything. */
export function rememberDismissed(): void {
  try {
    localStorage.setItem(key, new Date().toISOString());
  } catch {
    // Nothing is lost but the memory of it: it comes back with the next visit.
  }
}
