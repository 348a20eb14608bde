"use client";

import { useQuery } from "@tanstack/react-query";
import { StatementSheet } from "#web/features/dkp/components/statement-sheet.tsx";
import { AttendanceCard } from "#web/features/members/components/attendance-card.tsx";
import { CharactersCard } from "#web/features/members/components/characters-card.tsx";
import { ClaimCard } from "#web/features/members/components/claim-card.tsx";
import { HandOverCard } from "#web/features/members/components/hand-over-card.tsx";
import { MemberHead } from "#web/features/members/components/member-head.tsx";
import { MergedCard } from "#web/features/members/components/merged-card.tsx";
import { PowerCard } from "#web/features/members/components/power-card.tsx";
import { RankClaimCard } from "#web/features/members/components/rank-claim-card.tsx";
import { ShareSheet } from "#web/features/members/components/share-sheet.tsx";
import { useWindow } from "#web/features/members/components/window-switch.tsx";
import type { MemberView } from "#web/features/members/members.loaders.ts";
import { memberQuery } from "#web/features/members/members.queries.ts";
import { LineSheet } from "#web/features/wishlists/components/line-sheet.tsx";
import type { AboutView } from "./about.loader.ts";
import { aboutQuery } from "./about.query.ts";
import { MemberGoods } from "./member-goods.tsx";
import { MemberPast } from "./member-past.tsx";
import { MemberWalk } from "./member-walk.tsx";

type MemberPageProps = {
  readonly guildId: string;
  readonly first: MemberView;
  readonly firstAbout: AboutView;
};

/** One member: who, what they play, how often they came, what they have and want, and how they came to the guild. */
export function MemberPage({ guildId, first, firstAbout }: MemberPageProps) {
  const [days, changeDays] = useWindow(first.days);
  const { memberId } = first.member;
  const { data } = useQuery({
    ...memberQuery({ guildId, days, memberId }),
    ...(days === first.days ? { initialData: first } : {}),
    placeholderData: (before) => before,
  });
  const { data: about } = useQuery({ ...aboutQuery({ guildId, memberId }), initialData: firstAbout });
  const view = data ?? first;
  return (
    <>
      {about.neighbours && <MemberWalk guildId={guildId} neighbours={about.neighbours} />}
      <MemberHead guildId={guildId} view={view} />
      <div className="@container">
        <div className="grid items-start gap-3.5 @min-[820px]:grid-cols-2">
          <div className="grid min-w-0 gap-3.5">
            <CharactersCard guildId={guildId} view={view} />
            <PowerCard view={view} />
            <MemberGoods guildId={guildId} view={view} about={about} />
            <ClaimCard guildId={guildId} claimable={view.claimable} />
            <RankClaimCard guildId={guildId} view={view} />
            <MergedCard guildId={guildId} view={view} />
            <HandOverCard guildId={guildId} view={view} />
          </div>
          <div className="grid min-w-0 gap-3.5">
            <AttendanceCard guildId={guildId} view={view} onWindow={changeDays} />
            <MemberPast guildId={guildId} view={view} about={about} />
          </div>
        </div>
      </div>
      <ShareSheet guildId={guildId} days={days} />
      <StatementSheet guildId={guildId} />
      <LineSheet guildId={guildId} />
    </>
  );
}
