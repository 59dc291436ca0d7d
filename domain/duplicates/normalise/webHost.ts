/**
 * Whose website it is: the host without “www”, or the first step of the way as well where many organisations share the host (pages at social networks and the like). Null where it is none.
 */
export function webHost(text: string): string | null {
  const address = text.trim().toLowerCase();
  const [, mailHost] = /^(?:mailto:)?[^\s@/]+@([^\s@/]+)$/.exec(address) ?? [];
  if (mailHost !== undefined) return mailboxes.test(mailHost) ? null : mailHost;
  const [, host, way] =
    /^(?:[a-z][a-z+.-]*:)?(?:\/\/)?(?:www\d?\.|m\.)?([^/?#:\s@]+\.[a-z]{2,})(?::\d+)?([^\s]*)$/.exec(address) ?? [];
  // No host, but something that may be told apart: an account's name or number.
  if (host === undefined) return /^[a-z_-]*\d[\w-]{4,}$/.test(address) ? address : null;
  if (!shared.test(host)) return host;
  const step = (way ?? "").split(/[/?#]/).find((part) => part !== "" && !passedOver.has(part));
  return step === undefined ? null : `${host}/${step}`;
}

const mailboxes =
  /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|aol|btinternet|msn|me|virginmedia|sky|talktalk)\./;
const shared =
  /(?:^|\.)(?:facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|linkedin\.com|youtube\.com|tiktok\.com|linktr\.ee|sites\.google\.com|eventbrite\.(?:com|co\.uk)|meetup\.com|bit\.ly|tinyurl\.com|docs\.google\.com|forms\.office\.com)$/;
const passedOver: ReadonlySet<string> = new Set([
  "pages",
  "groups",
  "company",
  "in",
  "channel",
  "c",
  "o",
  "e",
  "site",
  "view",
  "home",
  "profile.php",
]);
