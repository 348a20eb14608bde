"use client";

import { FeedCard } from "#web/features/events/components/feed-card.tsx";
import { OwnRemindersCard } from "#web/features/events/components/own-reminders-card.tsx";
import { OwnSettingsCard } from "#web/features/members/components/own-settings-card.tsx";
import { OwnDataCard } from "#web/features/privacy/components/own-data-card.tsx";
import type { MyPartProps } from "./my-first.tsx";

/** What the reader chose: language and clock, reminders, the calendar; and what is kept of them. */
export function MySettings({ guildId, me, stakes: { retention } }: MyPartProps) {
  const { events, settings, reminders, guildZone } = me;
  return (
    <div className="grid items-start gap-3.5 @min-[600px]:grid-cols-2">
      <OwnSettingsCard
        guildId={guildId}
        language={settings.language}
        timeZone={settings.timeZone ?? guildZone}
      />
      {reminders && <OwnRemindersCard guildId={guildId} own={reminders} />}
      {events && <FeedCard guildId={guildId} kind="own" />}
      <OwnDataCard retention={retention} />
    </div>
  );
}
