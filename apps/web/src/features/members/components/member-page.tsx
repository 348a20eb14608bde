"use client";

import { useQuery } from "@tanstack/react-query";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { MemberAbsences } from "#web/features/absences/client.ts";
import type { MemberView } from "../members.loaders.ts";
import { memberQuery } from "../members.queries.ts";
import { AttendanceCard } from "./attendance-card.tsx";
import { CharactersCard } from "./characters-card.tsx";
import { ClaimCard } from "./claim-card.tsx";
import { HandOverCard } from "./hand-over-card.tsx";
import { MemberHead } from "./member-head.tsx";
import { MergedCard } from "./merged-card.tsx";
import { NotesCard } from "./notes-card.tsx";
import { PowerCard } from "./power-card.tsx";
import { RankClaimCard } from "./rank-claim-card.tsx";
import { ShareSheet } from "./share-sheet.tsx";
import { StrikesCard } from "./strikes-card.tsx";
import { UpcomingCard } from "./upcoming-card.tsx";
import { useWindow } from "./window-switch.tsx";

type MemberPageProps = { readonly guildId: string; readonly first: MemberView };

/** One member: who, what they play, how often they came, what they have. */
export function MemberPage({ guildId, first }: MemberPageProps) {
  const [days, changeDays] = useWindow(first.days);
  const { memberId } = first.member;
  const hasEvents = useIsFeatureOn("events");
  const { data } = useQuery({
    ...memberQuery({ guildId, days, memberId }),
    ...(days === first.days ? { initialData: first } : {}),
    placeholderData: (before) => before,
  });
  const view = data ?? first;
  const hasLeave = useIsFeatureOn("absences");
  return (
    <>
      <MemberHead guildId={guildId} view={view} />
      <div className="grid items-start gap-3.5 min-[1100px]:grid-cols-2">
        <div className="grid gap-3.5">
          <CharactersCard guildId={guildId} view={view} />
          <PowerCard view={view} />
          <ClaimCard guildId={guildId} claimable={view.claimable} />
          <RankClaimCard guildId={guildId} view={view} />
          <StrikesCard guildId={guildId} view={view} />
          <NotesCard guildId={guildId} view={view} />
          <MergedCard guildId={guildId} view={view} />
          <HandOverCard guildId={guildId} view={view} />
        </div>
        <div className="grid gap-3.5">
          <AttendanceCard guildId={guildId} view={view} onWindow={changeDays} />
          {hasEvents && <UpcomingCard guildId={guildId} view={view} />}
          {hasLeave && <MemberAbsences guildId={guildId} isOwn={view.isOwn} absences={view.absences} />}
        </div>
      </div>
      <ShareSheet guildId={guildId} days={days} />
    </>
  );
}
