"use client";

import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { MemberAbsences } from "#web/features/absences/client.ts";
import { HonoursCard } from "#web/features/announcements/components/honours-card.tsx";
import { GroupsOfCard } from "#web/features/groups/components/groups-of-card.tsx";
import { NotesCard } from "#web/features/members/components/notes-card.tsx";
import { StrikesCard } from "#web/features/members/components/strikes-card.tsx";
import { UpcomingCard } from "#web/features/members/components/upcoming-card.tsx";
import { ApplicationsOfCard } from "#web/features/recruitment/components/applications-of-card.tsx";
import { AuditLinks } from "./audit-links.tsx";
import type { MemberPartProps } from "./member-goods.tsx";

/** What a member said to come to, with whom they play, and what the guild remembers of them. */
export function MemberPast({ guildId, view, about: { groups, honours, applications } }: MemberPartProps) {
  const hasEvents = useIsFeatureOn("events");
  const hasLeave = useIsFeatureOn("absences");
  const { memberId } = view.member;
  return (
    <>
      {hasEvents && <UpcomingCard guildId={guildId} view={view} />}
      {hasLeave && <MemberAbsences guildId={guildId} isOwn={view.isOwn} absences={view.absences} />}
      {groups && <GroupsOfCard guildId={guildId} groups={groups} />}
      {honours && <HonoursCard guildId={guildId} honours={honours} isOwn={view.isOwn} />}
      <StrikesCard guildId={guildId} view={view} />
      <NotesCard guildId={guildId} view={view} />
      {applications && <ApplicationsOfCard guildId={guildId} applications={applications} />}
      <AuditLinks guildId={guildId} memberId={memberId} />
    </>
  );
}
