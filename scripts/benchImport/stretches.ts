import { writeFileSync } from "node:fs";

// Preloaded into a measured server: the longest that its own thread has worked before it looked at its requests again, in milliseconds of its processor, so that
// other work on the machine does not count. SIGUSR2 writes it into a file and begins again.
const file = process.env["ATLAS_STRETCH_FILE"];
let last = worked();
let longest = 0;
if (file !== undefined) {
  setInterval(() => {
    const now = worked();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1).unref();
  process.on("SIGUSR2", () => {
    writeFileSync(file, String(longest));
    longest = 0;
  });
}

function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
}
