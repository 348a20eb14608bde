"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import type { EventSeriesView } from "../series.loaders.ts";
import { useSeriesWords } from "./use-series-words.ts";

type SeriesQuestionProps = { readonly guildId: string; readonly series: EventSeriesView };

/** Above the form of an event that belongs to a series: whether the change is meant for it alone. */
export function SeriesQuestion({ guildId, series }: SeriesQuestionProps) {
  const t = useTranslations("events.series.web");
  const write = useSeriesWords();
  const { seriesId, localDate, title } = series;
  const address = `/guilds/${guildId}/events/series/${seriesId}`;
  return (
    <div className="mb-3.5 max-w-[760px]">
      <Card>
        <p className="font-medium">{t("belongs", { title, when: write(series) })}</p>
        <p className="mt-1 text-small text-ink-2">{t("only")}</p>
        <div className="mt-3 flex flex-wrap gap-2 max-desk:[&>*]:flex-1">
          <Button asChild>
            <Link href={`${address}?from=${localDate}`}>{t("later")}</Link>
          </Button>
          <Button asChild>
            <Link href={address}>{t("all")}</Link>
          </Button>
        </div>
      </Card>
    </div>
  );
}
