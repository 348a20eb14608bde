import {
  type APIGuildScheduledEvent,
  AuditLogEvent,
  GatewayDispatchEvents,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  PermissionFlagsBits,
  type RESTPatchAPIGuildScheduledEventJSONBody,
  type RESTPostAPIGuildScheduledEventJSONBody,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { isOver, requireEntity, requireTimes, requireTransition } from "../../rules/scheduled-events.ts";
import type { Actor, Need } from "../access.ts";
import { change } from "../change.ts";
import type { Dispatch } from "../dispatch.ts";
import { getChannel } from "../lookup.ts";
import { scheduledEventPayload } from "../payloads/scheduled-event-payload.ts";
import type { Guild } from "../state/guild.ts";
import type { ScheduledEvent } from "../state/scheduled-event.ts";
import { nowMs, type World } from "../world.ts";

const openEventsPerGuild = 100;

type EventName =
  | GatewayDispatchEvents.GuildScheduledEventCreate
  | GatewayDispatchEvents.GuildScheduledEventUpdate
  | GatewayDispatchEvents.GuildScheduledEventDelete;

function eventDispatch(world: World, t: EventName, event: ScheduledEvent): Dispatch {
  return { t, d: scheduledEventPayload(world, event), to: { guildId: event.payload.guild_id } } as Dispatch;
}

/** Own events need CREATE_EVENTS, others' MANAGE_EVENTS; an event in a channel needs to see and enter it. */
function needsFor(
  world: World,
  place: { guild: Guild; isOwn: boolean },
  channelId: string | null | undefined,
): Need {
  const right = place.isOwn ? PermissionFlagsBits.CreateEvents : PermissionFlagsBits.ManageEvents;
  if (!channelId) return { guild: place.guild, permissions: right };
  const permissions = right | PermissionFlagsBits.ViewChannel | PermissionFlagsBits.Connect;
  return { guild: place.guild, channel: getChannel(world, channelId), permissions };
}

function newPayload(
  world: World,
  place: { guild: Guild; creatorId: string | null },
  body: RESTPostAPIGuildScheduledEventJSONBody,
): APIGuildScheduledEvent {
  return {
    id: world.nextId(),
    guild_id: place.guild.id,
    channel_id: body.channel_id ?? null,
    creator_id: place.creatorId,
    name: body.name,
    description: body.description ?? null,
    scheduled_start_time: body.scheduled_start_time,
    scheduled_end_time: body.scheduled_end_time ?? null,
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    status: GuildScheduledEventStatus.Scheduled,
    entity_type: body.entity_type,
    entity_id: null,
    entity_metadata: body.entity_metadata ?? null,
    image: null,
    recurrence_rule: null,
    guild_scheduled_event_exceptions: [],
  } as APIGuildScheduledEvent;
}

export function createScheduledEvent(
  world: World,
  by: Actor,
  { guild, body }: { guild: Guild; body: RESTPostAPIGuildScheduledEventJSONBody },
): ScheduledEvent {
  const open = [...guild.scheduledEvents.values()].filter((event) => !isOver(event.payload.status));
  if (open.length >= openEventsPerGuild) refuse("tooManyScheduledEvents");
  const payload = newPayload(world, { guild, creatorId: by.userId }, body);
  requireEntity(payload);
  requireTimes(payload, nowMs(world));
  return change(world, {
    by,
    needs: needsFor(world, { guild, isOwn: true }, body.channel_id),
    write: () => {
      const event: ScheduledEvent = { payload, interestedIds: new Set() };
      guild.scheduledEvents.set(payload.id, event);
      return event;
    },
    audit: () => ({ guild, action: AuditLogEvent.GuildScheduledEventCreate, targetId: payload.id }),
    dispatch: (event) => [eventDispatch(world, GatewayDispatchEvents.GuildScheduledEventCreate, event)],
  });
}

export type EventEdit = {
  readonly guild: Guild;
  readonly event: ScheduledEvent;
  readonly body: RESTPatchAPIGuildScheduledEventJSONBody;
};

function editedPayload({ event, body }: EventEdit): APIGuildScheduledEvent {
  const named = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const next = { ...event.payload, ...named };
  const isExternal = next.entity_type === GuildScheduledEventEntityType.External;
  return {
    ...next,
    ...(isExternal ? { channel_id: null } : { entity_metadata: null }),
  } as APIGuildScheduledEvent;
}

/** A finished event is removed from the list once everybody was told. */
function forgetIfOver(guild: Guild, payload: APIGuildScheduledEvent): void {
  if (isOver(payload.status)) guild.scheduledEvents.delete(payload.id);
}

export function editScheduledEvent(world: World, by: Actor, edit: EventEdit): ScheduledEvent {
  const { guild, event } = edit;
  const next = editedPayload(edit);
  requireTransition(event.payload.status, next.status);
  requireEntity(next);
  if (edit.body.scheduled_start_time) requireTimes(next, nowMs(world));
  const isOwn = event.payload.creator_id === by.userId;
  return change(world, {
    by,
    needs: needsFor(world, { guild, isOwn }, next.channel_id),
    write: () => {
      event.payload = next;
      forgetIfOver(guild, next);
      return event;
    },
    audit: () => ({ guild, action: AuditLogEvent.GuildScheduledEventUpdate, targetId: next.id }),
    dispatch: () => [eventDispatch(world, GatewayDispatchEvents.GuildScheduledEventUpdate, event)],
  });
}

export function deleteScheduledEvent(
  world: World,
  by: Actor,
  { guild, event }: { guild: Guild; event: ScheduledEvent },
): void {
  const isOwn = event.payload.creator_id === by.userId;
  change(world, {
    by,
    needs: needsFor(world, { guild, isOwn }, null),
    write: () => guild.scheduledEvents.delete(event.payload.id),
    audit: () => ({ guild, action: AuditLogEvent.GuildScheduledEventDelete, targetId: event.payload.id }),
    dispatch: () => [eventDispatch(world, GatewayDispatchEvents.GuildScheduledEventDelete, event)],
  });
}

/** Somebody presses "Interested", or takes it back. */
export function setInterested(
  world: World,
  seat: { guild: Guild; event: ScheduledEvent; userId: string; isInterested: boolean },
): void {
  const { guild, event, userId, isInterested } = seat;
  if (event.interestedIds.has(userId) === isInterested) return;
  const t = isInterested
    ? GatewayDispatchEvents.GuildScheduledEventUserAdd
    : GatewayDispatchEvents.GuildScheduledEventUserRemove;
  change(world, {
    by: { userId },
    write: () => (isInterested ? event.interestedIds.add(userId) : event.interestedIds.delete(userId)),
    dispatch: () => [
      {
        t,
        d: { guild_scheduled_event_id: event.payload.id, user_id: userId, guild_id: guild.id },
        to: { guildId: guild.id },
      },
    ],
  });
}
