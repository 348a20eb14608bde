"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { SeasonsView } from "../seasons.loaders.ts";
import { seasonsQuery } from "../seasons.queries.ts";
import { PastSeason } from "./past-season.tsx";
import { PointsBar } from "./points-bar.tsx";
import { RenameSeason } from "./rename-season.tsx";
import { useSeasonName } from "./use-season-name.ts";

const EndSeasonSheet = onDemand(async () => (await import("./end-season-sheet.tsx")).EndSeasonSheet);
const HallOfFameSheet = onDemand(async () => (await import("./hall-of-fame-sheet.tsx")).HallOfFameSheet);

type SeasonsPageProps = { readonly guildId: string; readonly seasons: SeasonsView };

/** The season that runs, and the hall of fame of those before it. */
export function SeasonsPage({ guildId, seasons }: SeasonsPageProps) {
  const t = useTranslations("dkp.web.seasons");
  const { data } = useQuery({ ...seasonsQuery(guildId), initialData: seasons });
  const { running, past, canEnd, canRename } = data;
  const [isEnding, setEnding] = useState(false);
  const [seasonText, showSeason] = useUrlState("season");
  const shown = past.find(({ seasonId }) => String(seasonId) === seasonText);
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={canEnd && running && <Button onClick={() => setEnding(true)}>{t("end.action")}</Button>}
      />
      <PointsBar guildId={guildId} />
      <div className="grid gap-3.5">
        <Running guildId={guildId} running={running} canRename={canRename} />
        {past.map((season) => (
          <PastSeason
            key={season.seasonId}
            guildId={guildId}
            season={season}
            canEnd={canEnd}
            canRename={canRename}
            onOpen={() => showSeason(String(season.seasonId))}
          />
        ))}
      </div>
      {isEnding && running && (
        <EndSeasonSheet
          guildId={guildId}
          running={running}
          pools={data.pools}
          onClose={() => setEnding(false)}
        />
      )}
      {shown && (
        <HallOfFameSheet guildId={guildId} seasonId={shown.seasonId} onClose={() => showSeason(null)} />
      )}
    </>
  );
}

type RunningProps = Pick<SeasonsView, "running" | "canRename"> & { readonly guildId: string };

function Running({ guildId, running, canRename }: RunningProps) {
  const t = useTranslations("dkp.web.seasons");
  const name = useSeasonName();
  const time = useGuildTime();
  if (!running)
    return (
      <Card isFlush>
        <EmptyState>{t("none")}</EmptyState>
      </Card>
    );
  return (
    <Card
      isLit
      title={name(running)}
      aside={canRename && <RenameSeason guildId={guildId} season={{ ...running, seasonId: undefined }} />}
    >
      <p className="text-ink-2">{t("since", { day: time("longDay", running.startedAt) })}</p>
    </Card>
  );
}
