import { newSettingsSchema } from "../../../domain/contract/newSettings.ts";
import type { Settings } from "../../../domain/contract/settings.ts";
import type { SettingsInForce } from "../../../domain/contract/settingsInForce.ts";
import { type Asked, fakeServer, problem } from "../data/fakeServer.ts";

/** A server that keeps the versions of one partnership's settings, as the real one does. */
export function settingsServer(first: SettingsInForce, others: Readonly<Record<string, unknown>> = {}) {
  let inForce = first;
  const saved: unknown[] = [];
  fakeServer({
    "GET /partnerships": [
      {
        id: "tees-valley",
        name: "Tees Valley",
        studyArea: [{ areaType: "district", vintage: "2023", code: "E06000002" }],
        bufferKm: 30,
        isDemo: false,
        createdAt: "2026-03-03T10:00:00.000Z",
      },
    ],
    "GET /partnerships/tees-valley/settings": () => inForce,
    "GET /indicators": [],
    "PUT /partnerships/tees-valley/settings": ({ body, query }: Asked) => {
      if (query !== `version=${inForce.version}`) return problem(409, "A newer version is in force.");
      inForce = { version: inForce.version + 1, settings: newSettingsSchema.parse(body) };
      saved.push(body);
      return inForce;
    },
    ...others,
  });
  return {
    /** What was saved, in order. */
    saved: () => saved,
    /** Somebody else saves, from another machine. */
    somebodySaves: (settings: Settings) => {
      inForce = { version: inForce.version + 1, settings };
    },
  };
}
