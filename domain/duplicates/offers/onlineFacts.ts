import type { Level } from "../../contract/level.ts";
import type { Offer } from "../../contract/offer.ts";
import { organisationName } from "../normalise/organisationName.ts";
import { registerNumber } from "../normalise/registerNumber.ts";
import { webHost } from "../normalise/webHost.ts";
import type { Title } from "./titlesCompared.ts";
import { traitsOf } from "./traits.ts";

/** What is compared of an online offer: it stands at no place. */
export type OnlineFacts = {
  readonly level: Level | null;
  /** The organisation and the title as they are written. */
  readonly said: string;
  /** The names that the organisation goes by, each with its words in order of the alphabet. */
  readonly names: readonly string[];
  readonly title: Title;
  readonly website: string | null;
  readonly host: string | null;
  readonly registers: {
    readonly ukprn: string | null;
    readonly companyNumber: string | null;
    readonly charityNumber: string | null;
  };
  /** What it may share with another listing of the same offer. */
  readonly keys: readonly string[];
};

/** An online offer taken apart. */
export function onlineFacts(offer: Offer): OnlineFacts {
  const { provider, website, title, level } = offer;
  const names = organisationName(provider.name).map((words) => words.toSorted().join(" "));
  const host = website === null ? null : webHost(website);
  const registers = {
    ukprn: registerNumber(provider.ukprn),
    companyNumber: registerNumber(provider.companyNumber),
    charityNumber: registerNumber(provider.charityNumber),
  };
  const numbers = Object.entries(registers).flatMap(([register, number]) =>
    number === null ? [] : [`${register} ${number}`],
  );
  return {
    level,
    said: `${provider.name}: ${title}`,
    names,
    title: traitsOf(offer).title,
    website,
    host,
    registers,
    keys: [
      ...new Set([...names.map((name) => `name ${name}`), ...numbers, ...(host === null ? [] : [`host ${host}`])]),
    ],
  };
}
