"use client";

import { OwnLeave } from "#web/features/absences/components/own-leave.tsx";
import { HonoursCard } from "#web/features/announcements/components/honours-card.tsx";
import { UntickedCodesCard } from "#web/features/announcements/components/unticked-codes-card.tsx";
import { OwnAppeals } from "#web/features/attendance/components/own-appeals.tsx";
import { AttendanceCard } from "#web/features/members/components/attendance-card.tsx";
import { ClaimCard } from "#web/features/members/components/claim-card.tsx";
import { PowerCard } from "#web/features/members/components/power-card.tsx";
import { RankClaimCard } from "#web/features/members/components/rank-claim-card.tsx";
import { StrikesCard } from "#web/features/members/components/strikes-card.tsx";
import { OwnAccountsCard } from "#web/features/verification/components/own-accounts-card.tsx";
import type { MyPartProps } from "./my-first.tsx";

type MyRestProps = MyPartProps & {
  onAbsence(absence: string): void;
  onWindow(text: string): void;
};

/** How it goes and what else is known: turnout, codes, power, strikes, leave. */
export function MyRest({ guildId, me, stakes, onAbsence, onWindow }: MyRestProps) {
  const { member, leave, appeals, claimable } = me;
  const { codes, honours } = stakes;
  return (
    <>
      {member && <AttendanceCard guildId={guildId} view={member} isBrief onWindow={onWindow} />}
      {codes && <UntickedCodesCard guildId={guildId} codes={codes} />}
      {member && <PowerCard view={member} />}
      {member?.strikes?.length ? <StrikesCard guildId={guildId} view={member} /> : null}
      {honours && <HonoursCard guildId={guildId} honours={honours} isOwn />}
      {appeals && <OwnAppeals guildId={guildId} appeals={appeals} />}
      {leave && <OwnLeave absences={leave.own} onOpen={onAbsence} />}
      <OwnAccountsCard guildId={guildId} />
      {member && <RankClaimCard guildId={guildId} view={member} />}
      <ClaimCard guildId={guildId} claimable={claimable} />
    </>
  );
}
