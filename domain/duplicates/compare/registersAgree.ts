type Registered = {
  readonly ukprn: string | null;
  readonly companyNumber: string | null;
  readonly charityNumber: string | null;
};

/** 1 where any register has both under one number, 0 where only different ones are known, null where no register knows both. */
export function registersAgree(one: Registered, other: Registered): number | null {
  let differ = false;
  for (const register of ["ukprn", "companyNumber", "charityNumber"] as const) {
    if (one[register] === null || other[register] === null) continue;
    if (one[register] === other[register]) return 1;
    differ = true;
  }
  return differ ? 0 : null;
}
