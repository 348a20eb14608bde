import { type GuildEvent, hasEnded, isAtHand } from "../../events/index.ts";

type Timed = Pick<GuildEvent, "eventId" | "startsAt" | "endsAt" | "state">;

/** After the end people go on talking for so long. */
const staysMinutes = 15;
/** People gather so long before the start. */
const gatheringMinutes = 30;

/** When the parties of an event have nothing in the war server any more. */
export function warPartiesEndAt({ endsAt }: Pick<GuildEvent, "endsAt">): Temporal.Instant {
  return endsAt.add({ minutes: staysMinutes });
}

/**
 * The one event whose parties have the roles of the war server: what is on, else what was just over, else what comes next.
 * Called off, or over for a quarter of an hour, it is none.
 */
export function chooseWarEvent<Each extends Timed>(
  events: readonly Each[],
  now: Temporal.Instant,
): Each | undefined {
  const rankOf = (event: Each) => (isAtHand(event, now) ? 0 : hasEnded(event, now) ? 1 : 2);
  return events
    .filter((event) => counts(event, now))
    .toSorted(
      (one, other) =>
        rankOf(one) - rankOf(other) ||
        Temporal.Instant.compare(one.startsAt, other.startsAt) ||
        one.eventId - other.eventId,
    )[0];
}

/** When to look again which event it is; nothing where none is to come. */
export function nextWarTurn(events: readonly Timed[], now: Temporal.Instant): Temporal.Instant | undefined {
  return events
    .filter((event) => counts(event, now))
    .flatMap((event) => [
      event.startsAt.subtract({ minutes: gatheringMinutes }),
      event.endsAt,
      warPartiesEndAt(event),
    ])
    .filter((turn) => Temporal.Instant.compare(now, turn) < 0)
    .toSorted(Temporal.Instant.compare)[0];
}

function counts(event: Timed, now: Temporal.Instant): boolean {
  const isSeen = event.state !== "draft" && event.state !== "cancelled";
  return isSeen && Temporal.Instant.compare(now, warPartiesEndAt(event)) < 0;
}
