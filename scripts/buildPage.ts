import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPage } from "../server/page/buildPage.ts";

await buildPage(join(dirname(fileURLToPath(import.meta.url)), ".."), console.log);
