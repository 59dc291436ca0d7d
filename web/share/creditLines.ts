import { dateWritten } from "../data/written.ts";

type Made = {
  readonly isDemo: boolean;
  readonly snapshot: string;
  readonly made: Date;
  readonly address: string;
};

/** What ends every picture: that a demonstration is one, what public licences ask for, from which data it was worked out and when, and where the same is to be seen. */
export function creditLines({ isDemo, snapshot, made, address }: Made): string[] {
  return [
    ...(isDemo ? [demoLine] : []),
    publicLicenceLine,
    `Made on ${dateWritten(made.toISOString())} with Skills Gap Atlas, from snapshot ${snapshot.slice(0, 12)}: ${address}`,
  ];
}

export const demoLine = "Demonstration: figures that are modelled, assumed or invented. Do not use them for decisions.";

export const publicLicenceLine =
  "Contains public sector information licensed under the Open Government Licence v3.0. Contains OS, Royal Mail and National Statistics data © Crown copyright and database rights.";
