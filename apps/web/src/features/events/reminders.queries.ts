import type { EventInput, OrderReminderInput } from "@guildhall/core/events";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { OwnMuteView, ReminderPreviewView, RemindersView } from "./reminders.loaders.ts";

type InGuild<Input> = Input & { readonly guildId: string };

export const remindersQuery = ({ guildId, eventId }: InGuild<EventInput>) =>
  queryOptions({
    queryKey: ["events", guildId, "reminders", eventId],
    queryFn: ({ signal }): Promise<RemindersView> =>
      fetchJson(`/api/guilds/${guildId}/events/${eventId}/reminders`, signal),
  });

export const reminderPreviewQuery = ({ guildId, eventId, audience }: InGuild<OrderReminderInput>) =>
  queryOptions({
    queryKey: ["events", guildId, "reminders", eventId, audience],
    queryFn: ({ signal }): Promise<ReminderPreviewView> =>
      fetchJson(`/api/guilds/${guildId}/events/${eventId}/reminders/preview?audience=${audience}`, signal),
  });

export const ownMuteQuery = ({ guildId, eventId }: InGuild<EventInput>) =>
  queryOptions({
    queryKey: ["events", guildId, "mute", eventId],
    queryFn: ({ signal }): Promise<OwnMuteView> =>
      fetchJson(`/api/guilds/${guildId}/events/${eventId}/mute`, signal),
  });
