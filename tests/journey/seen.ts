import type { mapScreen } from "./drivers/mapScreen.ts";

/** All of a map that must come back with a shared link or with the back button. */
export async function seen(map: ReturnType<typeof mapScreen>) {
  await map.drawn();
  const legend = await map.legend();
  return {
    address: map.address(),
    title: await map.title(),
    sentence: await map.sentence(),
    view: await map.view(),
    areaType: await map.areaType(),
    caption: await map.table.caption(),
    rows: await map.table.count(),
    first: (await map.table.rows())[0],
    chosen: await map.table.chosen(),
    steps: Object.keys(legend).slice(0, -2),
    counts: Object.values(legend),
  };
}
