import type {
  RESTPatchAPIGuildScheduledEventJSONBody,
  RESTPostAPIGuildScheduledEventJSONBody,
} from "discord-api-types/v10";
import { refuse } from "../../rules/discord-error.ts";
import { parseForm } from "../../rules/forms/form.ts";
import { scheduledEventEditForm, scheduledEventForm } from "../../rules/forms/scheduled-event-form.ts";
import {
  createScheduledEvent,
  deleteScheduledEvent,
  editScheduledEvent,
} from "../../world/changes/scheduled-events.ts";
import { getMember, getUser } from "../../world/lookup.ts";
import { memberPayload } from "../../world/payloads/member-payload.ts";
import { scheduledEventPayload } from "../../world/payloads/scheduled-event-payload.ts";
import { userPayload } from "../../world/payloads/user-payload.ts";
import type { Guild } from "../../world/state/guild.ts";
import type { ScheduledEvent } from "../../world/state/scheduled-event.ts";
import { guildOf, limitOf } from "../find.ts";
import { type Call, done, ok, type Result, type Route } from "../route.ts";

/** https://discord.com/developers/docs/resources/guild-scheduled-event */
function eventOf(call: Call): { guild: Guild; event: ScheduledEvent } {
  const guild = guildOf(call);
  return { guild, event: guild.scheduledEvents.get(call.param("event")) ?? refuse("unknownScheduledEvent") };
}

function payloadOf(call: Call, event: ScheduledEvent): object {
  const isCounted = call.query.get("with_user_count") === "true";
  const payload = scheduledEventPayload(call.world, event);
  return isCounted ? { ...payload, user_count: event.interestedIds.size } : payload;
}

function create(call: Call): Result {
  const body = parseForm<RESTPostAPIGuildScheduledEventJSONBody>(scheduledEventForm, call.body);
  return ok(payloadOf(call, createScheduledEvent(call.world, call.actor, { guild: guildOf(call), body })));
}

function edit(call: Call): Result {
  const body = parseForm<RESTPatchAPIGuildScheduledEventJSONBody>(scheduledEventEditForm, call.body);
  return ok(payloadOf(call, editScheduledEvent(call.world, call.actor, { ...eventOf(call), body })));
}

function remove(call: Call): Result {
  deleteScheduledEvent(call.world, call.actor, eventOf(call));
  return done;
}

function listInterested(call: Call): Result {
  const { guild, event } = eventOf(call);
  const withMember = call.query.get("with_member") === "true";
  const limit = limitOf(call.query, { standard: 100, max: 100 });
  const users = [...event.interestedIds].slice(0, limit).map((userId) => ({
    guild_scheduled_event_id: event.payload.id,
    user_id: userId,
    response: 1,
    user: userPayload(getUser(call.world, userId)),
    ...(withMember ? { member: memberPayload(call.world, getMember(guild, userId)) } : {}),
  }));
  return ok(users);
}

const eventsPath = "/guilds/:guild/scheduled-events";

export const scheduledEventRoutes: readonly Route[] = [
  {
    method: "GET",
    path: eventsPath,
    run: (call) => ok([...guildOf(call).scheduledEvents.values()].map((event) => payloadOf(call, event))),
  },
  { method: "POST", path: eventsPath, run: create },
  { method: "GET", path: `${eventsPath}/:event`, run: (call) => ok(payloadOf(call, eventOf(call).event)) },
  { method: "PATCH", path: `${eventsPath}/:event`, run: edit },
  { method: "DELETE", path: `${eventsPath}/:event`, run: remove },
  { method: "GET", path: `${eventsPath}/:event/users`, run: listInterested },
];
