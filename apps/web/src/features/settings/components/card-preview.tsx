"use client";

import type { SettingValues } from "@guildhall/core/settings";
import { type CardEvent, cardLookOf, eventCard } from "@guildhall/discord-views/events";
import type { Translate } from "@guildhall/i18n";
import { type PartOfMessages, translatePart } from "@guildhall/i18n/translate-part";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { DiscordPreview } from "#web/components/discord-preview/discord-preview.tsx";
import type { PreviewedEvent, SettingsPageView } from "../settings.queries.ts";
import { sampleSignUps } from "./sample-sign-ups.ts";
import { useEnteredSettings, useSettingsForm } from "./settings-context.tsx";

type CardPreviewProps = { readonly previewed: PreviewedEvent; readonly words: PartOfMessages };

/** The card of the next event as it would stand in Discord with what is entered now, in the guild's language. */
export function CardPreview({ previewed, words }: CardPreviewProps) {
  const t = useTranslations("settings.web");
  const translate = useMemo(() => translatePart(words), [words]);
  const { page } = useSettingsForm();
  const settings = useEnteredSettings();
  const { event, cardCount, now } = previewed;
  const shown = event ? readEvent(event) : sampleEvent(translate, previewed, { page, settings });
  const message = eventCard(translate, shown, {
    look: cardLookOf(settings, page.modulesOff),
    customIdOf: (answer) => answer,
  });
  return (
    <DiscordPreview
      message={message}
      chat={{ channel: nameOfChannel(page), names: namesOf(page), now }}
      note={event ? t("previewEvent", { title: event.title, count: cardCount }) : t("previewSample")}
    />
  );
}

function readEvent({ startsAt, endsAt, ...event }: NonNullable<PreviewedEvent["event"]>): CardEvent {
  return { ...event, startsAt: readMoment(startsAt), endsAt: readMoment(endsAt) };
}

function readMoment(at: string): CardEvent["startsAt"] {
  return { epochMilliseconds: Date.parse(at) };
}

const sampleStartsInHours = 24;

type Sampled = { readonly page: SettingsPageView; readonly settings: SettingValues };

/** What a new event would be with what is entered now. */
function sampleEvent(t: Translate, { now }: PreviewedEvent, { page, settings }: Sampled): CardEvent {
  const startsAtMs = Date.parse(now) + sampleStartsInHours * 3_600_000;
  return {
    title: t("events.sample.title"),
    note: t("events.sample.note"),
    startsAt: { epochMilliseconds: startsAtMs },
    endsAt: { epochMilliseconds: startsAtMs + settings["events.durationMinutes"] * 60_000 },
    hasEnded: false,
    state: "open",
    voiceChannelId: page.server.places.find(({ place }) => place === "voice")?.discordId ?? null,
    reward: settings["dkp.eventPoints"] * 100,
    signUps: sampleSignUps,
  };
}

function nameOfChannel({ server: { places, channels } }: SettingsPageView): string | null {
  const events = places.find(({ place }) => place === "events")?.discordId;
  return channels.find(({ channelId }) => channelId === events)?.name ?? null;
}

/** What mentions in the message are called. */
function namesOf({ server: { roles, channels } }: SettingsPageView): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...roles.map(({ roleId, name }) => [roleId, name]),
    ...channels.map(({ channelId, name }) => [channelId, name]),
  ]);
}
