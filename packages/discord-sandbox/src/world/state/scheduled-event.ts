import type { APIGuildScheduledEvent } from "discord-api-types/v10";

/** A native Discord event and who is interested in it. */
export type ScheduledEvent = { payload: APIGuildScheduledEvent; readonly interestedIds: Set<string> };
