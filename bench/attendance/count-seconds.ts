import { lengthSeconds, type Transition } from "./make-evening.ts";

/** What really was: a walk over every second of the event, and over it again for the gaps that are bridged. */
export function countSeconds(transitions: readonly Transition[], longestGap: number): number {
  const states = new Map(transitions.map(({ second, channelId }) => [second, channelId !== null]));
  let gap = 0;
  let hasCome = false;
  let count = 0;
  let here = false;
  for (let second = 0; second < lengthSeconds; second += 1) {
    here = states.get(second) ?? here;
    if (here && hasCome && gap > 0 && gap <= longestGap) count += gap;
    if (here) {
      count += 1;
      hasCome = true;
    }
    gap = here ? 0 : gap + 1;
  }
  return count;
}

/** What somebody sees who looks every so many seconds and knows nothing in between. */
export function countBySnapshots(transitions: readonly Transition[], everySeconds: number): number {
  const looks = Array.from({ length: lengthSeconds / everySeconds }, (_, index) => index * everySeconds);
  return looks.filter((second) => isThereAt(transitions, second)).length * everySeconds;
}

function isThereAt(transitions: readonly Transition[], second: number): boolean {
  const last = transitions.findLast((one) => one.second <= second);
  return last !== undefined && last.channelId !== null;
}
