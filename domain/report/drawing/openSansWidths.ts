/** Characters from a code point on, with the advance width of each in thousandths of the size: two digits in base 36, 00 where the font has no such sign. */
type Widths = readonly { readonly from: number; readonly widths: string }[];

/** How wide the signs of Open Sans are: Latin, its accents (Welsh and Polish too) and the punctuation we write. Read out of the font, which a test does again. */
export const openSansWidths: Readonly<Record<"regular" | "bold", Widths>> = {
  regular: [
    {
      from: 0x20,
      widths: [
        "787cb2hyfwmzk9638787fbfw778y7ba7fwfwfwfwfwfwfwfwfwfw7b7bfwfwfwc0owhkhyhik6fgeck7kh7r7hh0eiozkxlmgqlm",
        "h5f8fbk9gkpng2fjfw93a793fwc67pfgh0dbh0fm9cf3h17070el70pqh1gqh0h0bdd99wh1dwljejdxd1aff9affw",
      ].join(""),
    },
    {
      from: 0xa0,
      widths: [
        "787cfwfwfwfwf9eag4n49tdsfw8yn4dwbwfw9o9o7ph6i77b669oaedskklclmc0hkhkhkhkhkhko4hifgfgfgfg7r7r7r7rk6kx",
        "lmlmlmlmlmfwlmk9k9k9k9fjgqhbfgfgfgfgfgfgnydbfmfmfmfm70707070goh1gqgqgqgqgqfwgqh1h1h1h1dxh0dxhkfghkfg",
        "hkfghidbhidbhidbhidbk6h0k6h1fgfmfgfmfgfmfgfmfgfmk7f3k7f3k7f3k7f3khh1khh17r707r707r707r707r70f8e17h70",
        "h0elelei70ei70ei70ei79ei70kxh1kxh1kxh1iskxh1lmgqlmgqlmgqppqch5bdh5bdh5bdf8d9f8d9f8d9f8d9fb9wfb9wfb9w",
        "k9h1k9h1k9h1k9h1k9h1k9h1pnljfjdxfjfwd1fwd1fwd18z",
      ].join(""),
    },
    { from: 0x2010, widths: "000000dwrsrs00bd4p4p6t4p9p9pbd00e4e4ag" },
    { from: 0x2026, widths: "lm" },
    { from: 0x2030, widths: "wj006eb700000000008c8c" },
    { from: 0x20ac, widths: "fw" },
    { from: 0x2122, widths: "l8" },
    { from: 0x2212, widths: "fw" },
    { from: 0x2264, widths: "fwfw" },
  ],
  bold: [
    {
      from: 0x20,
      widths: [
        "787yd4hyfwp1ku7e9f9ff5fw7x8y7xbhfwfwfwfwfwfwfwfwfwfw7x7xfwfwfwd9oxj6iohpkkfkf9k4l99797igfpq7mlm4hgm4",
        "icfbg3l0i2qvijhcg397bh97fwbfa2gshleahlgfarfpi98h8hh88hrai9h7hlhlcmdtc2i9ftnsg2ftdkayfbayfw",
      ].join(""),
    },
    {
      from: 0xa0,
      widths: [
        "787yfwfwfwfwfbdigvn4anh3fw8yn4dwbwfwajaja2ici77x5pajash3n2oanhd9j6j6j6j6j6j6qghpfkfkfkfk97979797kkml",
        "m4m4m4m4m4fwm4l0l0l0l0hchgjrgsgsgsgsgsgspheagfgfgfgf8h8h8h8hh7i9h7h7h7h7h7fwh7i9i9i9i9fthlftj6gsj6gs",
        "j6gshpeahpeahpeahpeakkhlkki1fkgffkgffkgffkgffkgfk4fpk4fpk4fpk4fpl9i9l9i9978h978h978h978h978hiegy978h",
        "igh8h8fp8hfp8hfp8hfpa2fp8hmli9mli9mli9lemli9m4h7m4h7m4h7r1r6iccmiccmiccmfbdtfbdtfbdtfbdtg3c2g3c2g3c2",
        "l0i9l0i9l0i9l0i9l0i9l0i9qvnshcfthcg3dkg3dkg3dkan",
      ].join(""),
    },
    { from: 0x2010, widths: "000000dwrsrs00bf61617x61cdcde900ececag" },
    { from: 0x2026, widths: "nr" },
    { from: 0x2030, widths: "zl008fek0000000000a8a8" },
    { from: 0x20ac, widths: "fw" },
    { from: 0x2122, widths: "lh" },
    { from: 0x2212, widths: "fw" },
    { from: 0x2264, widths: "fwfw" },
  ],
};
