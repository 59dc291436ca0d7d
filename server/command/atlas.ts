import { run } from "./run.ts";

// The one door for every command: `npm run -s atlas -- …`.
process.exitCode = await run(process.argv.slice(2));
