/** Colours as people see them. Matrices: Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB; difference: CIEDE2000. */
export type Sight = keyof typeof matrices;

type Three = readonly [number, number, number];

const matrices = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Three[]>;

export const sights: readonly Sight[] = ["all", "protanopia", "deuteranopia", "tritanopia"];

/** How far apart two colours (`#rrggbb`) are for somebody with that sight; about 2 can just be told apart side by side. */
export function apart(one: string, other: string, sight: Sight): number {
  return ciede2000(lab(seen(one, sight)), lab(seen(other, sight)));
}

/** The contrast of WCAG 2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function linear(colour: string): Three {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  if (r === undefined || g === undefined || b === undefined || Number.isNaN(r + g + b)) {
    throw new RangeError(`"${colour}" is no colour, expected #rrggbb`);
  }
  return [r, g, b];
}

function luminance(colour: string): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function seen(colour: string, sight: Sight): Three {
  const light = linear(colour);
  const [x, y, z] = matrices[sight];
  return [within(times(x, light)), within(times(y, light)), within(times(z, light))];
}

function times(row: Three, light: Three): number {
  return row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
}

/** What a screen can show. */
function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}

function lab(light: Three): Three {
  const x = bent(times([0.4124564, 0.3575761, 0.1804375], light) / 0.95047);
  const y = bent(times([0.2126729, 0.7151522, 0.072175], light));
  const z = bent(times([0.0193339, 0.119192, 0.9503041], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function bent(t: number): number {
  return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
}

const degrees = Math.PI / 180;

/** The difference of two colours in Lab. */
export function ciede2000([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const grey = chromaWeight((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [x1, x2] = [a1 * (1.5 - grey / 2), a2 * (1.5 - grey / 2)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [hue(x1, b1), hue(x2, b2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = c1 * c2 === 0 ? h1 + h2 : h1 + turn / 2;
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const wide = Math.exp(-((((((h % 360) + 360) % 360) - 275) / 25) ** 2));
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * c);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degrees)) / (1 + 0.015 * c * t);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 - Math.sin(60 * wide * degrees) * 2 * chromaWeight(c) * dc * dh);
}

function cos(angle: number): number {
  return Math.cos(angle * degrees);
}

function chromaWeight(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / degrees + 360) % 360;
}
