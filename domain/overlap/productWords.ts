/**
 * The words by which a listing says when, in which language and for whom it is. Whatever is not among them counts as not said, and what is not said never tells two
 * offers apart. docs/overlap.md lists them.
 */
export const languages: readonly (readonly [name: string, words: RegExp])[] = [
  ...[
    ["English"],
    ["Albanian"],
    ["Amharic"],
    ["Arabic"],
    ["Bengali", "Bangla", "Sylheti"],
    ["Bulgarian"],
    ["Chinese", "Mandarin", "Cantonese"],
    ["Czech"],
    ["Dari"],
    ["Farsi", "Persian"],
    ["French"],
    ["Gujarati"],
    ["Hindi"],
    ["Hungarian"],
    ["Italian"],
    ["Kurdish", "Sorani"],
    ["Latvian"],
    ["Lithuanian"],
    ["Pashto"],
    ["Polish"],
    ["Portuguese"],
    ["Punjabi", "Panjabi"],
    ["Romanian"],
    ["Russian"],
    ["Slovak"],
    ["Somali"],
    ["Spanish"],
    ["Swahili"],
    ["Tamil"],
    ["Tigrinya"],
    ["Turkish"],
    ["Ukrainian"],
    ["Urdu"],
    ["Vietnamese"],
    ["Welsh"],
    ["Yoruba"],
  ].map((names): [string, RegExp] => [names[0] ?? "", said(names)]),
  ["British Sign Language", /\b(?:BSL|British Sign Language)\b/iu],
];

/** For whom an offer is. "Everybody" is said too: it is not the same as saying nothing. */
export const audiences: readonly (readonly [name: string, words: RegExp])[] = [
  [
    "young people",
    /\b(?:young people|young adults?|young persons?|school leavers?|NEETs?|under[- ]?(?:18|19|25)s?)\b|\b1[4-9] ?(?:-|–|to) ?(?:18|19|2[0-5])\b/iu,
  ],
  [
    "older people",
    /\b(?:older (?:people|adults|learners|residents)|pensioners?|retired|seniors?|silver surfers?|(?:over[- ]|aged? )?(?:50|55|60|65|70)(?:s?\+| ?(?:and|or) over)|over[- ]?(?:50|55|60|65|70)s?)(?!\w)/iu,
  ],
  ["women", /\b(?:women|womens|ladies|mums|mothers|girls)\b/iu],
  ["men", /\b(?:men|mens|dads|fathers|boys)\b/iu],
  ["people out of work", /\b(?:unemployed|job ?seekers?|out of work|Universal Credit|claimants?)\b/iu],
  ["people in work", /\b(?:employees|in work|apprentices|our staff|staff only)\b/iu],
  [
    "disabled people",
    /\b(?:disabled|disabilit(?:y|ies)|SEND|Deaf|hearing impair\w*|visual(?:ly)? impair\w*|blind|autis\w+)\b/iu,
  ],
  ["carers", /\bcarers\b/iu],
  ["parents", /\bparents\b/iu],
  ["refugees", /\b(?:refugees?|asylum seekers?)\b/iu],
  ["veterans", /\b(?:veterans|armed forces)\b/iu],
  [
    "everybody",
    /\b(?:all adults|adults|anyone|anybody|everyone|everybody|all welcome|open to all|general public|all ages|(?:aged? )?(?:16|18|19)(?:\+| ?(?:and|or) over)|over[- ]?(?:16|18|19)s?)(?!\w)/iu,
  ],
];

/** Days and times of day in words; clock times are read as well. */
export const weekendWords = /\b(?:weekends?|sat(?:urday)?s?|sun(?:day)?s?)\b/iu;
export const weekdayWords =
  /\b(?:weekdays?|mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nesday|s)?s?|thu(?:rs?(?:day)?)?s?|fri(?:day)?s?)\b/iu;
export const daytimeWords = /\b(?:day ?times?|mornings?|afternoons?|lunch ?times?|school hours|term[- ]time days)\b/iu;
export const eveningWords = /\b(?:evenings?|nights?|twilight|after work)\b/iu;

/** Only where it is said to be taught in the language, or to be for those who speak it: a course may have French in its name for other reasons. */
function said(names: readonly string[]): RegExp {
  const any = names.join("|");
  return new RegExp(
    `\\b(?:in|through|via) (?:${any})\\b|\\b(?:${any})[- ](?:speak\\w*|language|medium)\\b|\\bspeak(?:s|ers of)? (?:${any})\\b`,
    "iu",
  );
}
