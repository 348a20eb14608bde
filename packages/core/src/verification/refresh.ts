import type { AccountReading } from "./game-account.ts";
import type { PlayerAnswer } from "./player-answer.ts";

/** How long what was read of an account is left as it is. */
const refreshDays = 7;
/** After a service that did not answer, and while somebody is at it. */
const againMinutes = 30;

/** When an account is to be read again that was read, or tried, now. */
export function nextRefresh(answer: PlayerAnswer | undefined, now: Temporal.Instant): Temporal.Instant {
  const isRead = answer !== undefined && answer.kind !== "problem";
  return now.add(isRead ? { hours: refreshDays * 24 } : { minutes: againMinutes });
}

/** What is known of an account after its service answered. A problem changes nothing, and an account that is gone keeps its name. */
export function takeAnswer<Reading extends AccountReading>(
  known: Reading,
  answer: PlayerAnswer,
  now: Temporal.Instant,
): Reading {
  switch (answer.kind) {
    case "player": {
      const { name, world, level } = answer;
      return { ...known, name, world, level, readAt: now, missingSince: null };
    }
    case "unknown":
      return { ...known, readAt: now, missingSince: known.missingSince ?? now };
    case "problem":
      return known;
  }
}
