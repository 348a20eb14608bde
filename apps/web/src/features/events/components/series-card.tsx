"use client";

import { Pause, Pencil, Play, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useGuildZone, useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { switchSeriesAction, undoSeriesChangeAction } from "../series.actions.ts";
import type { SeriesListView } from "../series.loaders.ts";
import { SeriesDays } from "./series-days.tsx";
import { useSeriesWords } from "./use-series-words.ts";

type Series = SeriesListView[number];
type SeriesCardProps = { readonly guildId: string; readonly series: Series };

/** One thing that repeats: when, what it pays, its next days, and what an officer can do with it. */
export function SeriesCard({ guildId, series }: SeriesCardProps) {
  const t = useTranslations("events.series");
  const write = useSeriesWords();
  const zone = useGuildZone();
  return (
    <Card>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="min-w-0">
          <h2 className="flex flex-wrap items-center gap-2 font-title text-sheet font-semibold">
            <bdi dir="auto">{series.title}</bdi>
            {series.state === "paused" && <Chip tone="warn">{t("states.paused")}</Chip>}
          </h2>
          <p className="text-ink-2 first-letter:uppercase">{write(series)}</p>
          <Length series={series} />
          {series.timeZone !== zone && (
            <p className="text-small text-warn">{t("web.zone", { zone: series.timeZone })}</p>
          )}
        </div>
        <SeriesActions guildId={guildId} series={series} />
      </div>
      <SeriesDays guildId={guildId} series={series} />
    </Card>
  );
}

function Length({ series: { durationMinutes, reward } }: Pick<SeriesCardProps, "series">) {
  const t = useTranslations("events.web");
  const amount = useAmount();
  const hasPoints = useIsFeatureOn("dkp");
  return (
    <p className="text-small text-ink-3">
      {t("series.length", { minutes: durationMinutes })}
      {hasPoints && reward > 0 && <> {t("pays", { amount: amount(reward) })}</>}
    </p>
  );
}

function SeriesActions({ guildId, series }: SeriesCardProps) {
  const t = useTranslations("events.series.web");
  const { isBusy, run } = useAction();
  const { seriesId, title, state } = series;
  const isPaused = state === "paused";
  const turn = () =>
    run(
      () => switchSeriesAction(guildId, { seriesId, isPaused: !isPaused }),
      () => t(isPaused ? "goesOn" : "paused", { title }),
    );
  const undo = () =>
    run(
      () => undoSeriesChangeAction(guildId, { seriesId }),
      () => t("undone", { title }),
    );
  return (
    <div className="flex flex-wrap gap-2 max-desk:w-full max-desk:[&>*]:flex-1">
      {series.undoUntil !== null && (
        <Button kind="quiet" isBusy={isBusy} onClick={undo}>
          <Undo2 aria-hidden />
          {t("undo")}
        </Button>
      )}
      <Button isBusy={isBusy} onClick={turn}>
        {isPaused ? <Play aria-hidden /> : <Pause aria-hidden />}
        {t(isPaused ? "goOn" : "pause")}
      </Button>
      <Button asChild>
        <Link href={`/guilds/${guildId}/events/series/${seriesId}`}>
          <Pencil aria-hidden />
          {t("change")}
        </Link>
      </Button>
    </div>
  );
}
