"use client";

import { useQuery } from "@tanstack/react-query";
import { Award } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { FameView } from "../fame.loaders.ts";
import { fameQuery } from "../fame.queries.ts";
import { AnnouncementsTabs } from "./announcements-tabs.tsx";
import { ChampionsCard } from "./champions-card.tsx";
import { HonourItem } from "./honour-item.tsx";

const HonourSheet = onDemand(async () => (await import("./honour-sheet.tsx")).HonourSheet);

type FamePageProps = { readonly guildId: string; readonly first: FameView };

type Honour = FameView["honours"][number];

/** Who the guild remembers, and for what. */
export function FamePage({ guildId, first }: FamePageProps) {
  const t = useTranslations("announcements.fame.web");
  const { data } = useQuery({ ...fameQuery(guildId), initialData: first });
  const [edited, setEdited] = useState<Honour | "new">();
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          data.writing && (
            <Button kind="act" onClick={() => setEdited("new")}>
              <Award aria-hidden />
              {t("new")}
            </Button>
          )
        }
      />
      <AnnouncementsTabs guildId={guildId} />
      <div className="grid items-start gap-3.5 desk:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <Card isFlush title={t("honours")} aside={data.honours.length}>
          {data.honours.length === 0 && <EmptyState>{t("none")}</EmptyState>}
          <ul>
            {data.honours.map((honour) => (
              <HonourItem
                key={honour.honourId}
                guildId={guildId}
                honour={honour}
                onEdit={data.writing ? () => setEdited(honour) : undefined}
              />
            ))}
          </ul>
        </Card>
        <ChampionsCard seasons={data.seasons} />
      </div>
      {edited && data.writing && (
        <HonourSheet
          guildId={guildId}
          writing={data.writing}
          honour={edited === "new" ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}
