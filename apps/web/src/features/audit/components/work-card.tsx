"use client";

import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#web/components/link.tsx";
import { Reading } from "#web/components/reading.tsx";
import { Card } from "#web/components/ui/card.tsx";
import type { WorkView } from "../audit.loaders.ts";
import { workQuery } from "../audit.queries.ts";

type Done = WorkView["thisWeek"];

/** What officers did by hand this week, and how much was done for them. */
export function WorkCard({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("shell.overview.work");
  const { data, error, refetch } = useQuery(workQuery(guildId));
  return (
    <Card title={t("title")} aside={t("week")}>
      {data ? (
        <Work guildId={guildId} work={data} />
      ) : (
        <Reading label={t("reading")} error={error} again={refetch} />
      )}
    </Card>
  );
}

type WorkProps = { readonly guildId: string; readonly work: WorkView };

function Work({ guildId, work: { thisWeek, lastWeek, features } }: WorkProps) {
  const t = useTranslations("shell.overview.work");
  const format = useFormatter();
  const most = Math.max(...features.map(sum));
  const inPercent = (share: number) => format.number(share, { style: "percent" });
  if (sum(thisWeek) === 0) return <p className="text-table text-ink-2">{t("nothing")}</p>;
  const audit = (by: keyof Done) => {
    const Through = (words: ReactNode) => (
      <Link
        href={`/guilds/${guildId}/audit?by=${by}&days=7`}
        className="text-link underline underline-offset-2 hover:text-ink"
      >
        {words}
      </Link>
    );
    return Through;
  };
  return (
    <>
      <p className="mb-2 text-small text-ink-2">
        {t.rich("point", {
          officers: thisWeek.officers,
          itself: thisWeek.itself,
          byHand: audit("officers"),
          byItself: audit("itself"),
        })}{" "}
        {sum(lastWeek) > 0 &&
          t("share", { now: inPercent(shareOf(thisWeek)), before: inPercent(shareOf(lastWeek)) })}
      </p>
      <ul>
        {features.map((done) => (
          <FeatureLine key={done.feature} guildId={guildId} done={done} most={most} />
        ))}
      </ul>
    </>
  );
}

const sum = ({ officers, itself }: Done) => officers + itself;

/** How much of it happened by itself. */
const shareOf = (done: Done) => done.itself / sum(done);

type FeatureLineProps = {
  readonly guildId: string;
  readonly done: WorkView["features"][number];
  /** What the longest bar stands for. */
  readonly most: number;
};

function FeatureLine({ guildId, done, most }: FeatureLineProps) {
  const t = useTranslations("shell.overview.work");
  const { feature, officers, itself } = done;
  const width = (count: number) => `${(count / most) * 100}%`;
  return (
    <li className="grid grid-cols-[88px_minmax(0,1fr)_auto] items-center gap-2.5 py-1 text-small">
      <Link
        href={`/guilds/${guildId}/audit?feature=${feature}&days=7`}
        className="truncate text-ink-2 hover:text-ink hover:underline"
      >
        {t(`features.${feature}`)}
      </Link>
      <span aria-hidden className="flex h-2 gap-px">
        <span className="rounded-[2px] bg-c1" style={{ width: width(officers) }} />
        <span className="rounded-[2px] bg-c2" style={{ width: width(itself) }} />
      </span>
      <span className="text-end text-ink-3">{t("counts", { officers, itself })}</span>
    </li>
  );
}
