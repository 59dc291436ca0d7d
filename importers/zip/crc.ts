/** Adds up the CRC-32 of bytes that come in pieces: what a ZIP file keeps to tell whether an entry has been damaged. */
export function openCrc() {
  let crc = 0xffffffff;
  return {
    add: (bytes: Uint8Array): void => {
      let sum = crc;
      for (let place = 0; place < bytes.length; place++) {
        sum = (table[(sum ^ (bytes[place] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
      }
      crc = sum;
    },
    value: (): number => (crc ^ 0xffffffff) >>> 0,
  };
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
