"use client";

import { useQuery } from "@tanstack/react-query";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { AbsenceSheet } from "#web/features/absences/components/absence-sheet.tsx";
import { PointsCard } from "#web/features/dkp/components/points-card.tsx";
import { AttendanceCard } from "#web/features/members/components/attendance-card.tsx";
import { ProfileGaps } from "#web/features/members/components/profile-gaps.tsx";
import { ShareSheet } from "#web/features/members/components/share-sheet.tsx";
import { useWindow } from "#web/features/members/components/window-switch.tsx";
import { JoinRoster } from "./join-roster.tsx";
import type { MeView } from "./me.loader.ts";
import { meQuery } from "./me.query.ts";
import { MyHead } from "./my-head.tsx";
import { MyRest } from "./my-rest.tsx";
import { NextEvent } from "./next-event.tsx";

type MyPageProps = { readonly guildId: string; readonly userId: string; readonly first: MeView };

/** Everything of the reader's own: what comes and the answer to it, points, turnout, characters, leave, week. */
export function MyPage({ guildId, userId, first }: MyPageProps) {
  const [days, changeDays] = useWindow(first.days);
  const { data } = useQuery({
    ...meQuery(guildId, days),
    ...(days === first.days ? { initialData: first } : {}),
    placeholderData: (before) => before,
  });
  const me = data ?? first;
  const [absence, openAbsence] = useUrlState("absence");
  const { member, events, points, leave } = me;
  return (
    <>
      <MyHead userId={userId} me={me} onLeave={() => openAbsence("new")} />
      {member ? <ProfileGaps guildId={guildId} view={member} /> : <JoinRoster guildId={guildId} />}
      <div className="mb-3.5 grid gap-3.5 min-[1100px]:auto-cols-fr min-[1100px]:grid-flow-col">
        {events && <NextEvent guildId={guildId} next={events} now={me.now} />}
        {points && <PointsCard own={points} />}
        {member && <AttendanceCard guildId={guildId} view={member} isBrief onWindow={changeDays} />}
      </div>
      <MyRest guildId={guildId} me={me} onAbsence={openAbsence} />
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
    </>
  );
}
