import { inject } from "vitest";
import { datasetSchema } from "../../domain/contract/dataset.ts";
import { ownAreaCandidatesSchema } from "../../domain/contract/ownArea.ts";
import { reportLineSchema } from "../../domain/contract/report.ts";
import { partnershipSchema } from "../../domain/contract/partnership.ts";
import type { TestFile } from "./drivers/uploadScreen.ts";
import { overlappingFiles } from "./overlappingFiles.ts";

/** Makes a partnership for one district of the demo's areas, without the page: for journeys that are about something else. */
export async function makePartnership(name: string, district: string): Promise<string> {
  const reply = await fetch(`${inject("siteAddress")}/api/v1/partnerships`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, studyArea: [{ areaType: "district", vintage: "2023", code: district }], bufferKm: 0 }),
  });
  return partnershipSchema.parse(await reply.json()).id;
}

/** Uploads a file and leaves it a draft; gives the draft's id. */
export async function uploadDraft(partnership: string, { name, text }: TestFile): Promise<string> {
  const form = new FormData();
  form.append("file", new File([text], name, { type: "text/csv" }));
  const query = new URLSearchParams({ partnership });
  const reply = await fetch(`${inject("siteAddress")}/api/v1/import?${query}`, { method: "POST", body: form });
  return datasetSchema.parse(await reply.json()).id;
}

/** Publishes a draft, without the rows that are bad. */
export async function publishDraft(partnership: string, dataset: string): Promise<void> {
  const query = new URLSearchParams({ partnership });
  const reply = await fetch(`${inject("siteAddress")}/api/v1/datasets/${dataset}/publish?${query}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ holdOutBadRows: true }),
  });
  if (!reply.ok) throw new Error(`The draft could not be published: ${await reply.text()}`);
}

/** Makes a partnership for Bolton in which offers overlap; gives its id. */
export async function layOverlaps(name: string): Promise<string> {
  const partnership = await makePartnership(name, "E08000001");
  for (const file of overlappingFiles) await publishDraft(partnership, await uploadDraft(partnership, file));
  return partnership;
}

/** Makes a partnership for Bury with an own area that was drawn, called “Drawn”; gives the partnership's id. */
export async function layDrawnArea(name: string): Promise<string> {
  const partnership = await makePartnership(name, "E08000002");
  const query = new URLSearchParams({ partnership });
  const ring = [
    [-2.4, 53.5],
    [-2.2, 53.5],
    [-2.3, 53.7],
    [-2.4, 53.5],
  ];
  const kind = { areaType: "ward", vintage: "2024" };
  const wards = await fetch(
    `${inject("siteAddress")}/api/v1/own-areas/candidates?${new URLSearchParams({ partnership, ...kind })}`,
  );
  const { codes } = ownAreaCandidatesSchema.parse(await wards.json());
  const reply = await fetch(`${inject("siteAddress")}/api/v1/own-areas?${query}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      ...kind,
      name: "Drawn",
      madeBy: "drawn",
      codes: codes.slice(0, 3),
      outline: { type: "Polygon", coordinates: [ring] },
    }),
  });
  if (!reply.ok) throw new Error(`The own area could not be made: ${await reply.text()}`);
  return partnership;
}

/** Takes a published dataset out of force again. */
export async function undoDataset(partnership: string, dataset: string): Promise<void> {
  const query = new URLSearchParams({ partnership });
  const reply = await fetch(`${inject("siteAddress")}/api/v1/datasets/${dataset}/undo?${query}`, { method: "POST" });
  if (!reply.ok) throw new Error(`The dataset could not be undone: ${await reply.text()}`);
}

/** Keeps a recipe for files with two columns, as somebody would who brings it in from elsewhere. */
export async function keepRecipe(partnership: string): Promise<void> {
  const query = new URLSearchParams({ partnership });
  const fixes = [{ column: "value", from: "O", to: "0" }];
  const reply = await fetch(`${inject("siteAddress")}/api/v1/recipes?${query}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      name: "Need by ward",
      columns: ["area", "value"],
      recipe: { kind: "need", columns: { area_code: "area" }, fixes, holdOutBadRows: false, assumePlaces: false },
    }),
  });
  if (!reply.ok) throw new Error(`The recipe could not be kept: ${await reply.text()}`);
}

/** Keeps a report on all districts; gives its id. */
export async function keepReport(partnership: string, title: string): Promise<string> {
  const question = {
    title,
    areaType: "district",
    vintage: "2023",
    areas: null,
    levels: ["essential", "specialist"],
    period: null,
    disclosure: { type: "small numbers withheld", below: 10 },
  };
  const reply = await fetch(`${inject("siteAddress")}/api/v1/reports?${new URLSearchParams({ partnership })}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  const last = (await reply.text()).trim().split("\n").at(-1);
  const line = reportLineSchema.parse(JSON.parse(last ?? ""));
  if (line.type !== "answer") throw new Error(`The report was not kept: ${last}`);
  return line.answer.id;
}
