import type { APIGuildScheduledEvent } from "discord-api-types/v10";
import { getUser } from "../lookup.ts";
import type { ScheduledEvent } from "../state/scheduled-event.ts";
import type { World } from "../world.ts";
import { userPayload } from "./user-payload.ts";

export function scheduledEventPayload(world: World, event: ScheduledEvent): APIGuildScheduledEvent {
  const creatorId = event.payload.creator_id;
  return creatorId ? { ...event.payload, creator: userPayload(getUser(world, creatorId)) } : event.payload;
}
