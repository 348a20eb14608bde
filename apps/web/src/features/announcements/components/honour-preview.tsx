"use client";

import { honourPost } from "@guildhall/discord-views/announcements";
import { translatePart } from "@guildhall/i18n/translate-part";
import { useMemo } from "react";
import { DiscordPreview } from "#web/components/discord-preview/discord-preview.tsx";
import type { HonourWriting } from "../fame.loaders.ts";
import type { WrittenHonour } from "./honour-sheet.tsx";

type HonourPreviewProps = {
  readonly written: WrittenHonour;
  readonly honourId: number;
  readonly writing: HonourWriting;
};

/** How it will be told in Discord, with what is typed now, in the guild's language. */
export function HonourPreview({ written, honourId, writing }: HonourPreviewProps) {
  const { words, now, choices } = writing;
  const t = useMemo(() => translatePart(words), [words]);
  const people = choices.filter(({ memberId }) => written.memberIds.includes(memberId));
  const message = honourPost(
    { t, language: words.language },
    {
      ...{ honourId, people, isPinged: written.isPinged },
      title: written.title || "…",
      text: written.text || null,
      link: isWhole(written.link) ? written.link : null,
      awardedOn: written.awardedOn || now.slice(0, 10),
    },
  );
  const names = Object.fromEntries(people.flatMap(({ userId, name }) => (userId ? [[userId, name]] : [])));
  return <DiscordPreview message={message} chat={{ channel: null, names, now }} />;
}

/** While it is typed an address is none yet. */
function isWhole(link: string): boolean {
  return link.startsWith("https://") && URL.canParse(link);
}
