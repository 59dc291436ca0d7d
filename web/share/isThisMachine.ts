/** Does this address lead only to the machine it is opened on? Such a link is of no use to anybody else. */
export function isThisMachine(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
