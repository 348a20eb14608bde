"use client";

import type { AnnouncementOptions, ChannelLanguage } from "@guildhall/core/announcements";
import { useState } from "react";
import type { AnnouncementInView } from "../announcements.loaders.ts";
import {
  type AnnouncementDraft,
  type DraftText,
  emptyDraft,
  optionsOf,
  storedText,
} from "./announcement-draft.ts";

/** What is written here and not saved, over what is stored. */
export function useAnnouncementDraft(stored: AnnouncementInView) {
  const [draft, setDraft] = useState<AnnouncementDraft>(emptyDraft);
  const textOf = (language: ChannelLanguage): DraftText =>
    draft.texts[language] ?? storedText(stored, language);
  const options: AnnouncementOptions = draft.options ?? optionsOf(stored);
  const write = (language: ChannelLanguage, changed: Partial<DraftText>) =>
    setDraft((known) => {
      const before = known.texts[language] ?? { ...storedText(stored, language), seen: stored.version };
      const { title, body, seen } = { ...before, ...changed };
      return { ...known, texts: { ...known.texts, [language]: { title, body, seen } } };
    });
  const change = (changed: Partial<AnnouncementOptions>) =>
    setDraft((known) => {
      const before = known.options ?? { ...optionsOf(stored), seen: stored.version };
      return { ...known, options: { ...before, ...changed } };
    });
  /** Theirs counts: mine is gone. */
  const takeTheirs = (language: ChannelLanguage) =>
    setDraft(({ texts: { [language]: _mine, ...texts }, ...known }) => ({ ...known, texts }));
  /** Mine counts: theirs was seen. */
  const keepMine = (language: ChannelLanguage) =>
    setDraft((known) => {
      const mine = known.texts[language];
      const texts = mine ? { ...known.texts, [language]: { ...mine, seen: stored.version } } : known.texts;
      return { ...known, texts };
    });
  return { draft, textOf, options, write, change, takeTheirs, keepMine, reset: () => setDraft(emptyDraft) };
}

export type Draft = ReturnType<typeof useAnnouncementDraft>;
