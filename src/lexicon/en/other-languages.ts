/** Small words of other languages that are no English words: where they outnumber the English ones, a text is not English. */
export const OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  `der das und ist nicht ein eine einen einem einer dem des mit für auf von zu sich auch nach bei wird wurde wurden sind haben
   le la les et du une est dans que qui pour au aux il ont été avec ce cette ses
   el los las del por para se su una como más pero fue han
   che di gli della dei nel non è sono anche
   het een van en dat voor niet zijn werd naar ook aan
   och att som är på av ett inte det og ikke til af blev
   da não uma dos foi
   na się nie że jest oraz
   ve bir için oli että és hogy nem egy de`.split(/\s+/),
);
