"use client";

import { useQuery } from "@tanstack/react-query";
import { UserSearch } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { RosterView } from "../members.loaders.ts";
import { rosterQuery } from "../members.queries.ts";
import { AddMembers } from "./add-members.tsx";
import { ClaimsCard } from "./claims-card.tsx";
import { EditHouses } from "./edit-houses.tsx";
import { EditRanks } from "./edit-ranks.tsx";
import { NewcomersLink } from "./newcomers-link.tsx";
import { RankClaimsCard } from "./rank-claims-card.tsx";
import { RosterTable } from "./roster-table.tsx";
import { Seats } from "./seats.tsx";
import { ShareSheet } from "./share-sheet.tsx";
import { useWindow } from "./window-switch.tsx";

type RosterPageProps = {
  readonly guildId: string;
  readonly userId: string;
  readonly first: RosterView;
};

/** Who is in the guild. */
export function RosterPage({ guildId, userId, first }: RosterPageProps) {
  const t = useTranslations("members.web");
  const { rights } = useShell();
  const [days, changeDays] = useWindow(first.days);
  const { data } = useQuery({
    ...rosterQuery({ guildId, days }),
    ...(days === first.days ? { initialData: first } : {}),
    placeholderData: (before) => before,
  });
  const roster = data ?? first;
  return (
    <>
      <PageHead
        title={t("title")}
        lead={<Lead roster={roster} />}
        actions={
          <>
            <NewcomersLink guildId={guildId} />
            {rights.includes("ranks.edit") && <EditRanks guildId={guildId} roster={roster} />}
            {rights.includes("members.edit") && (
              <>
                <EditHouses guildId={guildId} roster={roster} />
                <InactiveLink guildId={guildId} />
                <AddMembers guildId={guildId} />
              </>
            )}
          </>
        }
      />
      <ClaimsCard guildId={guildId} claims={roster.claims} />
      <RankClaimsCard guildId={guildId} claims={roster.rankClaims} />
      <Card isFlush>
        <RosterTable guildId={guildId} userId={userId} roster={roster} onWindow={changeDays} />
      </Card>
      <ShareSheet guildId={guildId} days={days} />
    </>
  );
}

function InactiveLink({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("members.inactive");
  return (
    <Button asChild>
      <Link href={`/guilds/${guildId}/members/inactive`}>
        <UserSearch aria-hidden />
        {t("short")}
      </Link>
    </Button>
  );
}

function Lead({ roster: { rows, houses } }: { readonly roster: RosterView }) {
  const t = useTranslations("members.web");
  const count = (standing: string) => rows.filter((row) => row.standing === standing).length;
  const [active, trial, left] = [count("active"), count("trial"), count("left")];
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {t("lead", { present: active + trial, active, trial, left })}
      <Seats houses={houses} />
    </span>
  );
}
