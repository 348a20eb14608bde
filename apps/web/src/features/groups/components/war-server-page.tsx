"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { WarServerInView } from "../war-server.loaders.ts";
import { warServerQuery } from "../war-server.queries.ts";
import { GroupsTabs } from "./groups-tabs.tsx";
import { WarLinkCard } from "./war-link-card.tsx";
import { WarPlayersCard } from "./war-players-card.tsx";
import { WarStateCard } from "./war-state-card.tsx";

type WarServerPageProps = {
  readonly guildId: string;
  /** Where Discord asks to add the bot to a server. */
  readonly inviteUrl: string;
  readonly first: WarServerInView;
};

/** The other server in which parties play: how it is linked, what happens there, and who is missing. */
export function WarServerPage({ guildId, inviteUrl, first }: WarServerPageProps) {
  const t = useTranslations("groups.web.war");
  const { data } = useQuery({ ...warServerQuery(guildId), initialData: first });
  const { server, playing, mayEdit } = data;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <GroupsTabs guildId={guildId} />
      <div className="grid items-start gap-3.5 desk:grid-cols-2">
        {server === null ? (
          <WarLinkCard guildId={guildId} inviteUrl={inviteUrl} mayEdit={mayEdit} />
        ) : (
          <>
            <WarStateCard guildId={guildId} inviteUrl={inviteUrl} server={server} mayEdit={mayEdit} />
            {server.isConnected && <WarPlayersCard playing={playing} isKnown={server.isKnown} />}
          </>
        )}
      </div>
    </>
  );
}
