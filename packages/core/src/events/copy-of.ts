import type { CreateEventInput } from "./create-event.input.ts";
import type { GuildEvent } from "./guild-event.ts";

type Copied = Pick<GuildEvent, "title" | "note" | "startsAt" | "endsAt" | "reward" | "templateId" | "rules">;

/** What planning the same again takes, but for its start. One that was ended early is as long as it was. */
export function copyOf({
  title,
  note,
  startsAt,
  endsAt,
  reward,
  templateId,
  rules,
}: Copied): Omit<CreateEventInput, "startsAt"> {
  return {
    title,
    note: note ?? "",
    durationMinutes: Math.max(5, Math.round(startsAt.until(endsAt).total("minutes"))),
    rewardPoints: reward / 100,
    rules,
    ...(templateId === null ? {} : { templateId }),
  };
}
