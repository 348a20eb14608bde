"use client";

import { OwnLeave } from "#web/features/absences/components/own-leave.tsx";
import { OwnWeek } from "#web/features/absences/components/own-week.tsx";
import { OwnAppeals } from "#web/features/attendance/components/own-appeals.tsx";
import { FeedCard } from "#web/features/events/components/feed-card.tsx";
import { OwnRemindersCard } from "#web/features/events/components/own-reminders-card.tsx";
import { CharactersCard } from "#web/features/members/components/characters-card.tsx";
import { ClaimCard } from "#web/features/members/components/claim-card.tsx";
import { OwnSettingsCard } from "#web/features/members/components/own-settings-card.tsx";
import { PowerCard } from "#web/features/members/components/power-card.tsx";
import { RankClaimCard } from "#web/features/members/components/rank-claim-card.tsx";
import { StrikesCard } from "#web/features/members/components/strikes-card.tsx";
import { LaterEvents } from "./later-events.tsx";
import type { MeView } from "./me.loader.ts";

type MyRestProps = { readonly guildId: string; readonly me: MeView; onAbsence(absence: string): void };

/** What is looked at less often, in two columns: what one plays and when, and what else is known. */
export function MyRest({ guildId, me, onAbsence }: MyRestProps) {
  const { member, events, leave, appeals, claimable, settings, reminders, guildZone } = me;
  return (
    <div className="grid items-start gap-3.5 min-[1100px]:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="grid min-w-0 gap-3.5">
        {events && <LaterEvents guildId={guildId} next={events} />}
        {member && <CharactersCard guildId={guildId} view={member} />}
        {leave && <OwnWeek key={JSON.stringify(leave.week)} guildId={guildId} week={leave.week} />}
      </div>
      <div className="grid min-w-0 gap-3.5">
        {member && <PowerCard view={member} />}
        {member?.strikes?.length ? <StrikesCard guildId={guildId} view={member} /> : null}
        {appeals && <OwnAppeals guildId={guildId} appeals={appeals} />}
        {leave && <OwnLeave absences={leave.own} onOpen={onAbsence} />}
        {member && <RankClaimCard guildId={guildId} view={member} />}
        <OwnSettingsCard
          guildId={guildId}
          language={settings.language}
          timeZone={settings.timeZone ?? guildZone}
        />
        {reminders && <OwnRemindersCard guildId={guildId} own={reminders} />}
        {events && <FeedCard guildId={guildId} kind="own" />}
        <ClaimCard guildId={guildId} claimable={claimable} />
      </div>
    </div>
  );
}
