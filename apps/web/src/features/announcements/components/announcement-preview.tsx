"use client";

import { chooseLanguage } from "@guildhall/core";
import { type ChannelLanguage, findTextFor } from "@guildhall/core/announcements";
import { announcementMessage } from "@guildhall/discord-views/announcements";
import { translatePart } from "@guildhall/i18n/translate-part";
import { useTranslations } from "next-intl";
import { DiscordPreview } from "#web/components/discord-preview/discord-preview.tsx";
import type { AnnouncementInView } from "../announcements.loaders.ts";
import { languagesOf } from "./announcement-draft.ts";
import type { Draft } from "./use-announcement-draft.ts";

type AnnouncementPreviewProps = {
  readonly stored: AnnouncementInView;
  readonly draft: Draft;
  readonly language: ChannelLanguage;
};

/** What the channel of this language gets with what is written now: its own text, the original, or nothing. */
export function AnnouncementPreview({ stored, draft, language }: AnnouncementPreviewProps) {
  const t = useTranslations("announcements.web.editor.previews");
  const { options, textOf } = draft;
  const texts = languagesOf(stored).map((one) => ({ language: one, ...textOf(one) }));
  const channel = stored.channels.find((one) => one.language === language);
  const own = { language, ...textOf(language) };
  const text = findTextFor({ ...options, texts }, language) ?? own;
  const spoken = translatePart(stored.words[chooseLanguage(text.language, stored.guildLanguage)]);
  const message = announcementMessage(spoken, {
    ...{ ...options, text, announcementId: stored.announcementId || null },
    translator: findTranslator(stored, text.language, options.originalLanguage),
    pingRoleId: options.pings ? (channel?.pingRoleId ?? null) : null,
  });
  return (
    <DiscordPreview
      message={message}
      chat={{ channel: channel?.channelName ?? null, names: namesOf(stored), now: stored.now }}
      note={t(previewOf(text.language === language, channel))}
    />
  );
}

function previewOf(isOwn: boolean, channel: object | undefined): "noChannel" | "own" | "original" {
  if (!channel) return "noChannel";
  return isOwn ? "own" : "original";
}

/** Who put the saved text into this language, where that was not whoever wrote the original. */
function findTranslator(
  { texts }: AnnouncementInView,
  language: ChannelLanguage,
  original: ChannelLanguage,
): string | null {
  const writerOf = (one: ChannelLanguage) => texts.find((text) => text.language === one)?.writer ?? null;
  return language === original || writerOf(language) === writerOf(original) ? null : writerOf(language);
}

function namesOf({ channels }: AnnouncementInView): Readonly<Record<string, string>> {
  return Object.fromEntries(
    channels.flatMap(({ channelId, channelName, pingRoleId, pingRoleName }) => [
      ...(channelName === null ? [] : [[channelId, channelName]]),
      ...(pingRoleId === null || pingRoleName === null ? [] : [[pingRoleId, pingRoleName]]),
    ]),
  );
}
