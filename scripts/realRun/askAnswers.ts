import { spawn } from "node:child_process";
import { join } from "node:path";
import { gapAnswerSchema } from "../../domain/contract/gap.ts";
import { freePort } from "../../server/postgres/freePort.ts";

const areaTypes = ["lsoa", "district", "lep"] as const;

/** Starts the real server on the real run's database, asks for the essential gaps at three area types, and prints what came and how long it took. */
export async function askAnswers(root: string, environment: Record<string, string>): Promise<void> {
  const port = await freePort();
  const peakFile = join(environment["ATLAS_FOLDER"] ?? ".", "server-peak.txt");
  const preload = new URL("./peakMemory.ts", import.meta.url).href;
  const child = spawn(process.execPath, [`--import=${preload}`, join(root, "server/main.ts")], {
    env: { ...process.env, ...environment, PORT: String(port), ATLAS_PEAK_FILE: peakFile },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  await new Promise<void>((ready, fail) => {
    child.stdout.on("data", (text: Buffer) => text.toString().includes("Skills Gap Atlas is at") && ready());
    child.once("exit", (code) => fail(new Error(`the server stopped with ${code}`)));
  });
  console.log(
    "| area type | first answer, s | again, s | areas | classes | need a year | met | unmet | score |\n|---|---|---|---|---|---|---|---|---|",
  );
  for (const areaType of areaTypes) console.log(await row(`http://127.0.0.1:${port}`, areaType));
  child.kill("SIGINT");
  await ended;
}

async function row(address: string, areaType: string): Promise<string> {
  const question = `${address}/api/v1/gaps?partnership=england&level=essential&areaType=${areaType}`;
  const [first, seconds] = await timed(question);
  const [, again] = await timed(question);
  const answer = gapAnswerSchema.parse(first);
  const { areas, byClass, needPerYear, met, unmet, gapScore } = answer.totals;
  const classes = Object.entries(byClass)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
  const cells = [
    seconds.toFixed(2),
    again.toFixed(2),
    areas,
    classes,
    figure(needPerYear),
    figure(met),
    figure(unmet),
    figure(gapScore),
  ];
  const said = [answer.sentence, ...answer.notes].map((sentence) => `> ${sentence}`).join("\n");
  console.error(`\n${areaType}:\n${said}`);
  return `| ${areaType} | ${cells.join(" | ")} |`;
}

async function timed(question: string): Promise<[unknown, number]> {
  const began = performance.now();
  const response = await fetch(question);
  if (!response.ok) throw new Error(`${question}: ${response.status} ${await response.text()}`);
  const body: unknown = await response.json();
  return [body, (performance.now() - began) / 1000];
}

function figure(value: number | null): string {
  return value === null ? "not known" : value.toLocaleString("en-GB", { maximumFractionDigits: 1 });
}
