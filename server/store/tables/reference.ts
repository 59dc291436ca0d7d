/** Reference data, shared by all partnerships. */
export type AreaTable = {
  areaType: string;
  vintage: string;
  code: string;
  name: string;
  lon: number | null;
  lat: number | null;
  adults: number | null;
  adultsYear: number | null;
  urbanRural: string | null;
};

/** Reference data, shared by all partnerships. */
export type AreaPartTable = {
  wholeType: string;
  wholeVintage: string;
  wholeCode: string;
  partType: string;
  partVintage: string;
  partCode: string;
  share: number;
  basis: string;
};

/** A view: the area parts by which areas of two years are one because their code is. They are kept among the area parts. */
export type SameCodePartView = {
  wholeType: string;
  wholeVintage: string;
  wholeCode: string;
  partType: string;
  partVintage: string;
  partCode: string;
  share: number;
  basis: string;
};

/** Reference data, shared by all partnerships. */
export type PostcodeTable = {
  postcode: string;
  lon: number;
  lat: number;
  areaType: string | null;
  areaVintage: string | null;
  areaCode: string | null;
  ended: string | null;
};
