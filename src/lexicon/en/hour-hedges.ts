/** Words beside an hour of the day that leave it open by some minutes. */

/** In the words of an hour, or right before it. */
export const ABOUT_HOUR = /(?:^|\s)(?:about|around|approximately|approx\.?|roughly|circa|nearly|almost|some\s?time\s+around|~)/i;

/** Right before an hour: on which side of it, and how near. */
export const OFF_HOUR = /\b(just|right|a little|shortly|soon|a few minutes|minutes)?\s*\b(after|past|before|ahead of)\s+(?:about\s+|around\s+)?$/i;
