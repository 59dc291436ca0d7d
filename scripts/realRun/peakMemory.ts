import { appendFileSync } from "node:fs";

// Preloaded into a measured process: writes its peak memory, in kilobytes, when it ends.
const file = process.env["ATLAS_PEAK_FILE"];
if (file !== undefined) process.on("exit", () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
