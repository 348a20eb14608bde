"use client";

import type { Place } from "@guildhall/core/settings";
import { placeKinds } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { ChannelLead, RoleDot } from "#web/components/ui/picker-leads.tsx";
import type { PickerOption } from "#web/components/ui/picker-list.tsx";
import type { SettingsPageView } from "../settings.queries.ts";

/** What a place can be chosen from. What the bot cannot use stands among it, with the reason. */
export function usePlaceOptions({ server }: SettingsPageView, place: Place): readonly PickerOption[] {
  const t = useTranslations();
  const reasonOf = (obstacle: SettingsPageView["server"]["roles"][number]["obstacle"]) =>
    obstacle === null ? {} : { disabledReason: t(obstacle) };
  const kind = placeKinds[place];
  if (kind === "role")
    return server.roles.map(({ roleId, name, colour, peopleCount, obstacle }) => ({
      id: roleId,
      label: name,
      detail: String(peopleCount),
      lead: <RoleDot colour={colour} />,
      ...reasonOf(obstacle),
    }));
  const wanted = channelKindsOf[kind];
  return server.channels
    .filter((channel) => wanted.some((one) => one === channel.kind))
    .map(({ channelId, name, category, obstacle }) => ({
      id: channelId,
      label: name,
      ...(category === null ? {} : { group: category }),
      lead: <ChannelLead kind={kind === "voice-channel" ? "voice" : "text"} />,
      ...reasonOf(obstacle),
    }));
}

const channelKindsOf = {
  "text-channel": ["text", "announcement"],
  "voice-channel": ["voice"],
  "forum-channel": ["forum"],
} as const;
