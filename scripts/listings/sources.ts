import type { OrganisationKind } from "./organisations.ts";

/** How a source writes: how often (0 to 1) it leaves things out, is out of date, or slips. */
export type Habits = {
  /** Which share of each kind of organisation it knows. */
  readonly knows: Readonly<Record<OrganisationKind, number>>;
  /** How often it has one listing twice, typed by two people. */
  readonly twice: number;
  readonly formal: number;
  readonly legal: number;
  readonly outOfDate: number;
  readonly branches: number;
  readonly slips: number;
  readonly capitals: number;
  readonly noAddress: number;
  readonly noPostcode: number;
  readonly wrongPostcode: number;
  readonly noPhone: number;
  readonly noWebsite: number;
  readonly noPoint: number;
  readonly saysUkprn: number;
  readonly saysCompany: number;
  readonly saysCharity: number;
  readonly saysUprn: number;
};

/** A course directory, a council's own list and a directory of charities: what each knows overlaps, and each errs in its own way. */
export const sources: Readonly<Record<string, Habits>> = {
  "course directory": {
    knows: { college: 0.95, council: 0.6, company: 0.75, charity: 0.25, community: 0.2, school: 0.6 },
    twice: 0.03,
    formal: 0.7,
    legal: 0.7,
    outOfDate: 0.15,
    branches: 0.3,
    slips: 0.02,
    capitals: 0.12,
    noAddress: 0.03,
    noPostcode: 0.01,
    wrongPostcode: 0.01,
    noPhone: 0.2,
    noWebsite: 0.15,
    noPoint: 0.5,
    saysUkprn: 0.9,
    saysCompany: 0.05,
    saysCharity: 0,
    saysUprn: 0,
  },
  "council list": {
    knows: { college: 0.6, council: 0.9, company: 0.35, charity: 0.5, community: 0.75, school: 0.5 },
    twice: 0.05,
    formal: 0.2,
    legal: 0.15,
    outOfDate: 0.5,
    branches: 0.5,
    slips: 0.08,
    capitals: 0.02,
    noAddress: 0.06,
    noPostcode: 0.08,
    wrongPostcode: 0.03,
    noPhone: 0.25,
    noWebsite: 0.35,
    noPoint: 0.3,
    saysUkprn: 0.05,
    saysCompany: 0,
    saysCharity: 0.1,
    saysUprn: 0.4,
  },
  "charity directory": {
    knows: { college: 0.1, council: 0.15, company: 0.1, charity: 0.85, community: 0.5, school: 0.15 },
    twice: 0.02,
    formal: 0.4,
    legal: 0.4,
    outOfDate: 0.3,
    branches: 0.15,
    slips: 0.05,
    capitals: 0.2,
    noAddress: 0.1,
    noPostcode: 0.05,
    wrongPostcode: 0.02,
    noPhone: 0.3,
    noWebsite: 0.3,
    noPoint: 1,
    saysUkprn: 0,
    saysCompany: 0.2,
    saysCharity: 0.9,
    saysUprn: 0,
  },
};
