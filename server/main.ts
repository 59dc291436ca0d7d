import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildApp } from "./app.ts";
import { type Config, isLoopback, readConfig } from "./config.ts";
import { loadDemo } from "./demo/loadDemo.ts";
import { buildPage } from "./page/buildPage.ts";
import { connectionFor } from "./postgres/connect.ts";
import { softwareVersion } from "./softwareVersion.ts";
import { onStop } from "./stopping.ts";
import { openDatabase } from "./store/database.ts";
import { migrateToLatest } from "./store/migrate.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

try {
  await start(readConfig(process.env));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exit(1);
}

/** `npm start`: the database, its tables, the demo where there is nothing, the page, and the address to open. */
async function start(config: Config): Promise<void> {
  const connection = await connectionFor(config);
  if (connection.joined) {
    throw new Error(
      `Skills Gap Atlas already runs here (process ${connection.owner} uses ${config.folder}/). ` +
        "Open its address in a browser, or stop it with Ctrl-C first.",
    );
  }
  const database = openDatabase(connection.url);
  const closing: (() => Promise<void>)[] = [() => connection.stop(), () => database.close()];
  const stop = async () => {
    for (const close of closing.toReversed()) await close();
  };
  onStop(async () => {
    console.log("\nStopping …");
    await stop();
  });
  try {
    await migrateToLatest(database);
    if (config.demo) await loadDemo(database, join(root, "data", "demo"), console.log);
    await buildPage(root, console.log);
    const app = await buildApp({
      database,
      webRoot: join(root, "dist"),
      version: softwareVersion(),
      allowOpen: config.allowOpen,
      host: config.host,
      folder: join(config.folder, "reports"),
    });
    closing.push(() => app.close());
    await app.listen({ port: config.port, host: config.host });
  } catch (fault) {
    await stop();
    throw wordsFor(fault, config);
  }
  if (!isLoopback(config.host)) {
    console.warn(
      `Warning: anyone who can reach ${config.host}:${config.port} can read and change everything. There are no accounts yet.`,
    );
  }
  console.log(
    `Skills Gap Atlas is at http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${config.port} (Ctrl-C stops it).`,
  );
}

function wordsFor(fault: unknown, config: Config): unknown {
  if (!(fault instanceof Error) || !("code" in fault)) return fault;
  if (fault.code === "EADDRINUSE") {
    return new Error(
      `Port ${config.port} is taken by another program. End it, or choose another: PORT=4181 npm start`,
      { cause: fault },
    );
  }
  return fault;
}
