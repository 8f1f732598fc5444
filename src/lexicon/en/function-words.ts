/** Closed-class words: they carry no subject, so they never align two claims; and their share tells English from other languages. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every no not all both few more most other such own same so than too very
   i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
   and or but nor if because as while when where after before since until although though whether unless
   of at by for with about against between into through during to from up down in out on off over under again further then once here there how why
   am is are was were be been being have has had having do does did doing will would shall should can could may might must ought
   also just only even still yet already now per via among across around within without along toward towards upon near
   said says say told tells according added
   mr mrs ms dr`.split(/\s+/),
);
