/** What happens once in a match, to a player, in a minute that reports name. */

/** Behind the scorer: verbs of scoring, up to the minute; nothing of a miss, a save or a card. */
export const SCORING: string = 'scored|scores|struck|strikes|netted|headed|heads|fired|slotted|tapped|converted|equalised|equalized|levelled|leveled|opened the scoring|broke the deadlock|pulled one back|made it|put|gave|grabbed|bagged|found the net|found the target|curled|volleyed|poked|drilled|smashed|rifled|swept|nodded|doubled|added|restored|sealed|went over|crossed';

/** What a player does, and no team: a name unknown before them is a player's. */
export const PLAYERS_ONLY: string = 'headed|heads|fired|slotted|tapped|converted|curled|volleyed|poked|drilled|smashed|rifled|nodded|gave|put|bagged|grabbed';

/** "sent off in the 60th minute": what the player got. */
export const DISMISSAL: string = 'was sent off|were sent off|was dismissed|was red-carded|was shown a (?:straight |second yellow and a )?red(?: card)?|saw (?:a )?(?:straight )?red|got a red card|received a red card|picked up a red card|had seen red|had been sent off';

/** "his 71st-minute header". */
export const GOAL_NOUNS: string = 'goal|strike|header|penalty|winner|opener|equaliser|equalizer|effort|free[- ]kick|shot|volley|drive|finish|try|spot[- ]kick|drop goal';

/** Between the scorer and the minute, or in the clause: no goal of the scorer's own, or one of several. */
export const NO_SINGLE_GOAL: RegExp = /\b(?:missed|saved|wide|over the bar|post|crossbar|disallowed|ruled out|own goal|nearly|almost|could|should|denied|blocked|substitut\w+|replaced|came on|booked|yellow|assist\w*|hat-trick|brace|twice|second goal|his second|her second|third|again|and then|extra[- ]time|stoppage|injury time|last (?:week|season|month|year)|earlier)\b/i;

/** Behind the minute: it is not counted from the first kick-off. */
export const OTHER_CLOCK: RegExp = /^\s*(?:of|into|after)\s+(?:the\s+)?(?:second[- ]half|restart|break|interval|half-time|extra[- ]time|stoppage|added|injury|resumption)|^\s*(?:left|remaining|to (?:go|play)|from (?:time|the end)|before)\b|^\s*(?:and|,)\s+(?:\d|then|again)/i;
