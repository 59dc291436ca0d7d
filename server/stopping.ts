/**
 * Calls `stop` once when the process is asked to end: Ctrl-C, a signal, or npm (our parent under `npm start`) being ended, which reaches us only as a
 * change of parent. A second Ctrl-C ends at once.
 */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const begin = () => {
    if (stopping) process.exit(130);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (fault: unknown) => {
        console.error(String(fault));
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", begin);
  process.on("SIGTERM", begin);
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !stopping) begin();
  }, 500).unref();
}
