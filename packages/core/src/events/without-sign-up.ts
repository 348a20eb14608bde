import type { NewEvent } from "./create-event.ts";
import { type EventRules, withRules } from "./event-rules.ts";

/** An event that nobody could answer: it helps those who came, and harms nobody who did not know of it. */
export function withoutSignUp(event: NewEvent): NewEvent {
  return { ...event, state: "live", isPlanned: false, rules: withoutCrowd(event.rules) };
}

function withoutCrowd(rules: EventRules): EventRules {
  return withRules(
    {
      counts: rules.counts === "no" ? "no" : "bonus",
      opensHoursBefore: null,
      locksMinutesBefore: null,
      reminders: [],
      hasLineUp: false,
    },
    rules,
  );
}
