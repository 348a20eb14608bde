"use client";

import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { useLanguageName } from "#web/components/use-language-name.ts";
import type { Writers } from "./use-write-value.ts";

/** What entries hold of the notice board. */
export function useAnnouncementWriters(): Pick<Writers, "channelLanguages" | "announcementState" | "postAt"> {
  const t = useTranslations("announcements.states");
  const time = useGuildTime();
  const nameLanguage = useLanguageName();
  return {
    announcementState: (state) => t(state),
    postAt: (at) => time("moment", at),
    channelLanguages: (spoken) => spoken.map(nameLanguage).join(", "),
  };
}
