/** What the law has done to somebody, and how it ended. */
export const LEGAL_ACT =
  /\b(?:arrested|detained|charged|indicted|arraigned|ple(?:aded|d)|convicted|acquitted|sentenced|imprisoned|jailed|incarcerated|paroled|prosecuted|released|found guilty|(?:dropped|dismissed|dropping) (?:the |all |most )?charges|charges (?:were|was|against \p{Lu}\p{L}+ were) (?:\p{L}+ )?(?:dropped|dismissed))\b/iu;

/** Words that only the law has. */
export const LEGAL =
  /\b(?:arrest\w*|detained|charge[sd]?|indict\w*|arraign\w*|ple(?:aded|d|a|ading)|convict\w*|acquit\w*|sentenced?|imprison\w*|jail\w*|prison|incarcerated|parole[ds]?|probation|bail|bond|custody|felon\w*|misdemeanou?rs?|prosecut\w*|inmate|warrants?|guilty|offen[cs]es?|crimes?|criminal)\b/iu;

/** Words by which a sentence tells of the time of its telling. */
export const OF_NOW =
  /\b(?:today|tonight|now|currently|meanwhile|this (?:week|month|time|morning|case|crash|attack)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|has|have|is|are|will|faces?)\b/u;
