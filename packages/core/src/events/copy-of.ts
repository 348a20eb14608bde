import type { CreateEventInput } from "./create-event.input.ts";
import type { GuildEvent } from "./guild-event.ts";

/** What planning the same again takes, but for its start. One that was ended early is as long as it was. */
export function copyOf({
  title,
  note,
  startsAt,
  endsAt,
  reward,
}: Pick<GuildEvent, "title" | "note" | "startsAt" | "endsAt" | "reward">): Omit<
  CreateEventInput,
  "startsAt"
> {
  return {
    title,
    ...(note === null ? {} : { note }),
    durationMinutes: Math.max(5, Math.round(startsAt.until(endsAt).total("minutes"))),
    rewardPoints: reward / 100,
  };
}
