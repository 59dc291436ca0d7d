import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Software rendering, and nothing that asks the internet. */
const quiet = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The map is drawn by WebGL all the same; putting the page together in software takes half the time. */
const softwareCompositing = "--disable-gpu-compositing";

/** Where the browser that came with npm is unpacked, once per version: the package itself would take an old one for new. */
const home = resolve("node_modules/.cache/chromium-147");

/** Unpacks the browser before any test asks for it; two first calls at once would tread on each other. */
export async function unpackChromium(): Promise<string> {
  if (!existsSync(join(home, "chromium"))) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const { default: bundled } = await withTemporaryFolder(home, () => import("@sparticuz/chromium"));
  return withTemporaryFolder(home, () => bundled.executablePath());
}

/**
 * A browser with the bundled fonts, so that a page has the same pixels on every machine. With `timed` it puts pages together as a machine with a graphics card does: else every frame of
 * a map is read back, and the page's own thread waits for it.
 */
export async function launchChromium(executablePath: string, { timed = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: timed ? quiet : [...quiet, softwareCompositing],
    env: { ...process.env, FONTCONFIG_PATH: join(home, "fonts"), TMPDIR: home },
  });
}

async function withTemporaryFolder<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
