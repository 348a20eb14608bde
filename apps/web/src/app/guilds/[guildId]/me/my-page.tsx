"use client";

import { useQuery } from "@tanstack/react-query";
import { onDemand } from "#web/components/on-demand.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { OwnWeek } from "#web/features/absences/components/own-week.tsx";
import { StatementSheet } from "#web/features/dkp/components/statement-sheet.tsx";
import { useItemLanguage } from "#web/features/items/client.ts";
import { CharactersCard } from "#web/features/members/components/characters-card.tsx";
import { ProfileGaps } from "#web/features/members/components/profile-gaps.tsx";
import { ShareSheet } from "#web/features/members/components/share-sheet.tsx";
import { useWindow } from "#web/features/members/components/window-switch.tsx";
import { LineSheet } from "#web/features/wishlists/components/line-sheet.tsx";
import { JoinRoster } from "./join-roster.tsx";
import { LaterEvents } from "./later-events.tsx";
import type { MeView } from "./me.loader.ts";
import { meQuery } from "./me.query.ts";
import { MyFirst } from "./my-first.tsx";
import { MyHead } from "./my-head.tsx";
import { MyRest } from "./my-rest.tsx";
import { MySettings } from "./my-settings.tsx";
import type { StakesView } from "./stakes.loader.ts";
import { stakesQuery } from "./stakes.query.ts";

const AbsenceSheet = onDemand(
  async () => (await import("#web/features/absences/components/absence-sheet.tsx")).AbsenceSheet,
);

type MyPageProps = {
  readonly guildId: string;
  readonly userId: string;
  readonly first: MeView;
  readonly firstStakes: StakesView;
};

/** Everything of the reader's own: what comes and the answer to it, points, wishes, turnout, loot, characters, leave, week. */
export function MyPage({ guildId, userId, first, firstStakes }: MyPageProps) {
  const [days, changeDays] = useWindow(first.days);
  const { data } = useQuery({
    ...meQuery(guildId, days),
    ...(days === first.days ? { initialData: first } : {}),
    placeholderData: (before) => before,
  });
  const language = useItemLanguage();
  const { data: stakes } = useQuery({ ...stakesQuery({ guildId, language }), initialData: firstStakes });
  const me = data ?? first;
  const [absence, openAbsence] = useUrlState("absence");
  const { member, leave, events } = me;
  const parts = { guildId, me, stakes };
  return (
    <>
      <MyHead guildId={guildId} userId={userId} me={me} onLeave={() => openAbsence("new")} />
      {member ? <ProfileGaps guildId={guildId} view={member} /> : <JoinRoster guildId={guildId} />}
      <div className="@container">
        <div className="grid items-start gap-3.5 @min-[820px]:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <div className="@container grid min-w-0 gap-3.5">
            <MyFirst {...parts} />
            {events && <LaterEvents guildId={guildId} next={events} />}
            {member && <CharactersCard guildId={guildId} view={member} />}
            {leave && <OwnWeek key={JSON.stringify(leave.week)} guildId={guildId} week={leave.week} />}
            <MySettings {...parts} />
          </div>
          <div className="grid min-w-0 gap-3.5">
            <MyRest {...parts} onAbsence={openAbsence} onWindow={changeDays} />
          </div>
        </div>
      </div>
      {leave && absence && (
        <AbsenceSheet
          key={absence}
          guildId={guildId}
          view={leave}
          open={absence}
          onClose={() => openAbsence(null)}
        />
      )}
      <ShareSheet guildId={guildId} days={days} />
      <StatementSheet guildId={guildId} />
      <LineSheet guildId={guildId} />
    </>
  );
}
