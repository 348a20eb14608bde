"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { undoSeasonEndAction } from "../seasons.actions.ts";
import type { SeasonsView } from "../seasons.loaders.ts";
import { Podium } from "./podium.tsx";
import { RenameSeason } from "./rename-season.tsx";
import { useSeasonName } from "./use-season-name.ts";

type PastSeasonProps = {
  readonly guildId: string;
  readonly season: SeasonsView["past"][number];
  readonly canEnd: boolean;
  readonly canRename: boolean;
  onOpen(): void;
};

/** A season that is over: who stood first in each pool, and the way to everybody. */
export function PastSeason({ guildId, season, canEnd, canRename, onOpen }: PastSeasonProps) {
  const t = useTranslations("dkp.web.seasons");
  const name = useSeasonName();
  const time = useGuildTime();
  const { podiums, startedAt, endedAt } = season;
  const from = time("month", startedAt);
  const until = endedAt ? time("month", endedAt) : "";
  return (
    <Card title={name(season)} aside={canRename && <RenameSeason guildId={guildId} season={season} />}>
      <p className="mb-3 text-ink-2">{from === until ? from : t("span", { from, until })}</p>
      <div className="grid gap-3.5">
        {podiums.map(({ pool, first }) => (
          <section key={pool.poolId}>
            {podiums.length > 1 && <h3 className="mb-1.5 text-small text-ink-3">{pool.name}</h3>}
            <Podium first={first} />
          </section>
        ))}
        {podiums.length === 0 && <p className="text-ink-2">{t("nobody")}</p>}
      </div>
      <div className="mt-3.5 flex flex-wrap gap-2">
        {podiums.length > 0 && (
          <Button size="small" onClick={onOpen}>
            {t("everybody")}
          </Button>
        )}
        {canEnd && season.undoUntil && (
          <UndoSeasonEnd guildId={guildId} season={season} until={season.undoUntil} />
        )}
      </div>
    </Card>
  );
}

type UndoSeasonEndProps = Pick<PastSeasonProps, "guildId" | "season"> & { readonly until: string };

function UndoSeasonEnd({ guildId, season, until }: UndoSeasonEndProps) {
  const t = useTranslations("dkp.web.seasons");
  const name = useSeasonName();
  const time = useGuildTime();
  const { isBusy, run } = useAction();
  const { seasonId } = season;
  const undo = () =>
    run(
      () => undoSeasonEndAction(guildId, { seasonId }),
      () => t("undone", { name: name(season) }),
    );
  return (
    <Button size="small" kind="quiet" isBusy={isBusy} onClick={undo}>
      {t("undo", { until: time("moment", until) })}
    </Button>
  );
}
