/** Units of the imperial and American systems, by their last word: each has a metric neighbour that it is converted to. */
export const IMPERIAL = /(?:^|\s)(?:mile|foot|inch|yard|acre|pound|ounce|gallon|pint)(?:\sper\shour)?$/;
