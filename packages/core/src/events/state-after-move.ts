import { hasCome, locksAt, opensAt } from "./event-moments.ts";
import type { EventState, GuildEvent } from "./guild-event.ts";

/**
 * Where an event that is to come stands once it begins at another time, or has another deadline. What members saw they go on
 * seeing, and what an officer locked before its deadline stays locked.
 */
export function stateAfterMove(known: GuildEvent, moved: GuildEvent, now: Temporal.Instant): EventState {
  const opens = opensAt(moved);
  if (known.state === "draft" && opens !== null && !hasCome(opens, now)) return "draft";
  const isLockedByHand = known.state === "locked" && !hasCome(locksAt(known), now);
  return isLockedByHand || hasCome(locksAt(moved), now) ? "locked" : "open";
}
