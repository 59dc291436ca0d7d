/** Loaded before anything else: another day, and other dice. Time zone and locale come from the environment. */
const shift = Number(process.env["SHIFT_OF_CLOCK"]);

globalThis.Date = new Proxy(Date, {
  construct: (real, given) => Reflect.construct(real, given.length === 0 ? [real.now() + shift] : given),
  get: (real, key) => (key === "now" ? () => real.now() + shift : Reflect.get(real, key)),
});
Math.random = () => (shift === 0 ? 0.25 : 0.75);
