import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** `npm run dev`: the server restarts when its files change; Vite serves the page with live reload and passes /api on to the server. */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const node = process.execPath;
const api = `http://127.0.0.1:${process.env["PORT"] ?? "4180"}`;
const children = [
  spawn(
    node,
    [
      "--watch-path=server",
      "--watch-path=domain",
      "--watch-path=importers",
      "--watch-path=exporters",
      "--watch-preserve-output",
      "server/main.ts",
    ],
    { cwd: root, stdio: "inherit" },
  ),
  spawn(node, [join(root, "node_modules", "vite", "bin", "vite.js"), "web", "--host", "127.0.0.1"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ATLAS_API: api },
  }),
];

let ending = false;
const end = () => {
  ending = true;
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", end);
process.on("SIGTERM", end);
for (const child of children) child.once("exit", () => ending || end());
