import type { AuditValues } from "@guildhall/core/audit";
import type { GuildEvent } from "@guildhall/core/events";

/** What the audit keeps of an event's plan; what people wrote is not among it. */
export function describePlan({ startsAt, endsAt, reward, voiceChannelId }: GuildEvent): AuditValues {
  return {
    startsAt: startsAt.toString(),
    endsAt: endsAt.toString(),
    reward,
    ...(voiceChannelId && { voice: voiceChannelId }),
  };
}
