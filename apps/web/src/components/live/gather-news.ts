import type { Feature } from "@guildhall/core";

/** While a guild answers an event in a burst, a page reads it again about twice a second. */
const restMs = 500;

/** Passes news on at once, then rests; what comes meanwhile is passed on together. */
export function gatherNews(tell: (features: ReadonlySet<Feature>) => void) {
  let waiting = new Set<Feature>();
  let rest: ReturnType<typeof setTimeout> | undefined;

  const passOn = () => {
    rest = undefined;
    if (waiting.size === 0) return;
    const features = waiting;
    waiting = new Set();
    rest = setTimeout(passOn, restMs);
    tell(features);
  };

  return {
    add: (feature: Feature) => {
      waiting.add(feature);
      if (rest === undefined) passOn();
    },
    stop: () => clearTimeout(rest),
  };
}
