"use client";

import { type CardEvent, cardLookOf, eventCard } from "@guildhall/discord-views/events";
import { type PartOfMessages, translatePart } from "@guildhall/i18n/translate-part";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { DiscordPreview } from "#web/components/discord-preview/discord-preview.tsx";
import { useGuildZone } from "#web/components/shell/shell-context.tsx";
import type { PlanningView } from "../planning.loaders.ts";
import { momentOnWall } from "./moment-on-wall.ts";
import type { EventDraft } from "./plan-event.input.ts";
import type { PlanKind } from "./plan-fields.tsx";

type PlanPreviewProps = {
  readonly draft: EventDraft;
  readonly kind: PlanKind;
  readonly planning: PlanningView;
  /** The texts of the card in the guild's language. */
  readonly words: PartOfMessages;
};

/** The card as it would stand in Discord with what is entered now, in the guild's language. */
export function PlanPreview({ draft, kind, planning, words }: PlanPreviewProps) {
  const t = useTranslations("events.web.form");
  const translate = useMemo(() => translatePart(words), [words]);
  const zone = useGuildZone();
  const { settings, modulesOff, server, now } = planning;
  const startsAtMs = findStart(draft, { kind, zone, now: Date.parse(now) });
  const event = toCardEvent(draft, { planning, startsAtMs, kind });
  const look = cardLookOf(settings, modulesOff, draft.rules);
  const message = eventCard(translate, event, { look, customIdOf: (control) => control });
  const channelId = draft.rules.channelId ?? server.places.find(({ place }) => place === "events")?.discordId;
  const names = [
    ...server.roles.map(({ roleId, name }) => [roleId, name] as const),
    ...server.channels.map((channel) => [channel.channelId, channel.name] as const),
  ];
  const channel = server.channels.find((one) => one.channelId === channelId)?.name ?? null;
  return (
    <DiscordPreview
      message={message}
      chat={{ channel, names: Object.fromEntries(names), now }}
      note={draft.rules.isRollCall ? t("previewRollCall") : t(`preview.${kind}`)}
    />
  );
}

type Clock = { readonly kind: PlanKind; readonly zone: string; readonly now: number };

/** A template is shown as if it began tomorrow. */
function findStart(draft: EventDraft, { kind, zone, now }: Clock): number {
  if (kind === "now") return now;
  const entered = kind === "template" ? undefined : momentOnWall(draft, zone);
  return entered ?? now + 24 * 3_600_000;
}

type Known = {
  readonly planning: PlanningView;
  readonly startsAtMs: number;
  readonly kind: PlanKind;
};

function toCardEvent(draft: EventDraft, { planning, startsAtMs, kind }: Known): CardEvent {
  const usual = planning.server.places.find(({ place }) => place === "voice")?.discordId ?? null;
  const minutes = Number(draft.durationMinutes) || planning.durationMinutes;
  return {
    title: draft.title.trim() || "…",
    note: draft.note.trim() || null,
    startsAt: { epochMilliseconds: startsAtMs },
    endsAt: { epochMilliseconds: startsAtMs + minutes * 60_000 },
    hasEnded: kind === "past",
    state: kind === "now" ? "live" : "open",
    isPlanned: kind === "planned" || kind === "template",
    voiceChannelId: draft.voiceChannelId ?? usual,
    reward: Math.max(0, Math.round(Number(draft.rewardPoints) || 0)) * 100,
    signUps: [],
    rules: draft.rules,
  };
}
