"use client";

import { useQuery } from "@tanstack/react-query";
import { CalendarDays, Gem, Handshake, UserPlus, Users } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { FoundView } from "#web/server/search-guild.ts";
import { useShell } from "../shell-context.tsx";
import type { Command } from "./command.ts";
import { foundQuery } from "./search-queries.ts";
import { useRested } from "./use-rested.ts";

const restMs = 150;
const fewestLetters = 2;

/** Members, events, items, foreign guilds and applications of the guild by what is typed. */
export function useFound(typed: string): { readonly found: readonly Command[]; readonly isAsking: boolean } {
  const { guild } = useShell();
  const language = useItemLanguage();
  const text = useRested(typed, restMs);
  const isAsked = guild !== undefined && text.length >= fewestLetters;
  const { data, isFetching } = useQuery({
    ...foundQuery({ guildId: guild?.guildId ?? "", text, language }),
    enabled: isAsked,
  });
  const toCommands = useToCommands();
  return {
    found: isAsked && data ? toCommands(data) : [],
    isAsking: isFetching || (guild !== undefined && typed !== text),
  };
}

function useToCommands(): (found: FoundView) => readonly Command[] {
  const t = useTranslations("shell.palette");
  const time = useGuildTime();
  const router = useRouter();
  const { guild } = useShell();
  const to = (path: string) => () => router.push(`/guilds/${guild?.guildId}/${path}`);
  return ({ members, events, items, foreignGuilds, applications }) => [
    ...members.map(({ memberId, name, characterName }) => ({
      ...{ id: `member-${memberId}`, group: "members" as const, label: name, icon: Users },
      ...(characterName && characterName !== name && { detail: characterName }),
      run: to(`members/${memberId}`),
    })),
    ...events.map(({ eventId, title, startsAt }) => ({
      ...{ id: `event-${eventId}`, group: "events" as const, label: title, icon: CalendarDays },
      detail: time("moment", startsAt),
      run: to(`events/${eventId}`),
    })),
    ...items.map(({ itemId, shown }) => ({
      ...{ id: `item-${itemId}`, group: "items" as const, label: shown.name, icon: Gem },
      run: to(`items/${itemId}`),
    })),
    ...foreignGuilds.map(({ foreignGuildId, name, stance }) => ({
      ...{ id: `guild-${foreignGuildId}`, group: "foreignGuilds" as const, label: name, icon: Handshake },
      detail: t(`stances.${stance}`),
      run: to(`diplomacy?guild=${foreignGuildId}`),
    })),
    ...applications.map(({ applicationId, name, state }) => ({
      ...{ id: `application-${applicationId}`, group: "applications" as const, label: name, icon: UserPlus },
      detail: t(`applicationStates.${state}`),
      run: to(`recruitment/${applicationId}`),
    })),
  ];
}
