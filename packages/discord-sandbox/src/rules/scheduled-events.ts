import {
  type APIGuildScheduledEvent,
  GuildScheduledEventEntityType,
  GuildScheduledEventStatus,
} from "discord-api-types/v10";
import { refuse, refuseField } from "./discord-error.ts";

/**
 * SCHEDULED → ACTIVE → COMPLETED, or SCHEDULED → CANCELED; no way back.
 * https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-valid-guild-scheduled-event-status-transitions
 */
const next: Record<GuildScheduledEventStatus, readonly GuildScheduledEventStatus[]> = {
  [GuildScheduledEventStatus.Scheduled]: [
    GuildScheduledEventStatus.Active,
    GuildScheduledEventStatus.Canceled,
  ],
  [GuildScheduledEventStatus.Active]: [GuildScheduledEventStatus.Completed],
  [GuildScheduledEventStatus.Completed]: [],
  [GuildScheduledEventStatus.Canceled]: [],
};

export function isOver(status: GuildScheduledEventStatus): boolean {
  return next[status].length === 0;
}

export function requireTransition(from: GuildScheduledEventStatus, to: GuildScheduledEventStatus): void {
  if (isOver(from)) refuse("scheduledEventFinished");
  if (from !== to && !next[from].includes(to))
    refuseField(
      ["status"],
      "GUILD_SCHEDULED_EVENT_INVALID_STATUS_TRANSITION",
      "Invalid Guild Scheduled Event status transition",
    );
}

export type EventShape = Pick<
  APIGuildScheduledEvent,
  "entity_type" | "scheduled_start_time" | "scheduled_end_time" | "channel_id" | "entity_metadata"
>;

function required(field: string): never {
  return refuseField([field], "BASE_TYPE_REQUIRED", "This field is required");
}

/** An event elsewhere says where and until when; one in a voice channel says which. */
export function requireEntity(event: EventShape): void {
  if (event.entity_type !== GuildScheduledEventEntityType.External) {
    if (!event.channel_id) required("channel_id");
    return;
  }
  if (event.channel_id)
    refuseField(["channel_id"], "GUILD_SCHEDULED_EVENT_CHANNEL_NOT_ALLOWED", "Channel must be null");
  if (!event.entity_metadata?.location) required("entity_metadata");
  if (!event.scheduled_end_time) required("scheduled_end_time");
}

/** It starts in the future and ends after it started. */
export function requireTimes(event: EventShape, nowMs: number): void {
  const startMs = Date.parse(event.scheduled_start_time);
  if (startMs < nowMs)
    refuseField(
      ["scheduled_start_time"],
      "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST",
      "Cannot schedule event in the past.",
    );
  if (event.scheduled_end_time && Date.parse(event.scheduled_end_time) <= startMs)
    refuseField(
      ["scheduled_end_time"],
      "GUILD_SCHEDULED_EVENT_END_TIME_BEFORE_START_TIME",
      "Cannot schedule event to end before start.",
    );
}
