"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { RunsView, ScraperInView } from "../runs.loaders.ts";
import { requestScrapeAction } from "../scraper.actions.ts";
import { ScrapeProgress } from "./scrape-progress.tsx";
import { useItemWords } from "./use-item-words.ts";

const ScraperSettingsSheet = onDemand(
  async () => (await import("./scraper-settings-sheet.tsx")).ScraperSettingsSheet,
);

type ScraperCardProps = {
  readonly scraper: ScraperInView;
  /** The run that is under way, or the last one. */
  readonly latest: RunsView["runs"][number] | undefined;
};

/** Whether a database of the game is read, what stands in the way, and how far it is. Only the operator changes it. */
export function ScraperCard({ scraper, latest }: ScraperCardProps) {
  const t = useTranslations("items.web.scraper");
  return (
    <Card title={t("title", { site: hostOf(scraper.site) })} aside={<StateChip scraper={scraper} />}>
      <div className="grid max-w-[76ch] gap-2.5 text-table text-ink-2">
        <State scraper={scraper} />
        {scraper.isOpen && latest && <ScrapeProgress run={latest} />}
        <Reads settings={scraper.settings} />
        {scraper.isOperator ? <OperatorActions scraper={scraper} /> : <p>{t("onlyOperator")}</p>}
      </div>
    </Card>
  );
}

const hostOf = (site: string) => new URL(site).host;

function StateChip({ scraper: { offReason, isOpen, pausedUntil } }: Pick<ScraperCardProps, "scraper">) {
  const t = useTranslations("items.web.scraper.states");
  if (offReason !== null) return <Chip>{t("off")}</Chip>;
  if (isOpen) return <Chip tone="lamp">{t("open")}</Chip>;
  return pausedUntil === null ? <Chip tone="good">{t("on")}</Chip> : <Chip tone="warn">{t("paused")}</Chip>;
}

/** What stands in the way, or when it goes on. */
function State({ scraper }: Pick<ScraperCardProps, "scraper">) {
  const t = useTranslations("items.web.scraper");
  const time = useGuildTime();
  const { offReason, pausedUntil, failuresInRow, settings, site } = scraper;
  if (offReason !== null) return <p>{t(`off.${offReason}`, { site: hostOf(site) })}</p>;
  if (pausedUntil !== null)
    return (
      <p className="text-warn">
        {t("pausedUntil", { count: failuresInRow, at: time("moment", pausedUntil) })}
      </p>
    );
  return <p>{t(settings.isNightly ? "nightly" : "onlyAsked")}</p>;
}

function Reads({ settings: { languages, grades, pageCap } }: Pick<ScraperInView, "settings">) {
  const t = useTranslations("items.web.scraper");
  const words = useItemWords();
  return (
    <p>
      {t("reads", {
        languages: languages.map(words.language).join(", "),
        grades: grades.join(", "),
        pages: pageCap,
      })}
    </p>
  );
}

function OperatorActions({ scraper }: Pick<ScraperCardProps, "scraper">) {
  const t = useTranslations("items.web.scraper");
  const { isBusy, run } = useAction();
  const [isOpen, setOpen] = useState(false);
  // One key for one press: sent twice, it is one run.
  const [runKey, setRunKey] = useState(() => crypto.randomUUID());
  const scrape = () =>
    run(
      () => requestScrapeAction({ runKey }),
      () => {
        setRunKey(crypto.randomUUID());
        return t("asked");
      },
    );
  return (
    <div className="action-row">
      <Button
        kind="act"
        isBusy={isBusy}
        disabled={scraper.offReason !== null || scraper.isOpen}
        onClick={scrape}
      >
        {t("now")}
      </Button>
      <Button onClick={() => setOpen(true)}>{t("settings")}</Button>
      {isOpen && <ScraperSettingsSheet scraper={scraper} onClose={() => setOpen(false)} />}
    </div>
  );
}
