/** Capitalised words that half of all news shares: they never show that two articles tell one story. */
export const COMMON_CAPITALISED: ReadonlySet<string> = new Set(
  `police department sheriff county city state national international news press associated reuters afp times post journal tribune herald daily hospital medical center centre university school high street avenue road drive
   boulevard lane court park north south east west northern southern eastern western president minister mayor governor senator officer chief deputy captain lieutenant sergeant detective mr mrs ms dr january february march april may june july august
   september october november december monday tuesday wednesday thursday friday saturday sunday facebook twitter youtube instagram photo video image copyright getty images ap cnn nbc abc cbs fox bbc updated published posted staff reporter
   jr sr ii iii american british english united states america god christmas easter new old saint st the a an i we he she it they this that in on at for and but or if so no yes as by to of from with tv am pm gmt est edt pst pdt fbi swat ems 911`.split(/\s+/),
);
