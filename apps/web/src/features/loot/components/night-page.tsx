"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { NightsInView } from "../night.loaders.ts";
import { nightsQuery } from "../night.queries.ts";
import { LootTabs } from "./loot-tabs.tsx";
import { NightPlan } from "./night-plan.tsx";
import { PastNights } from "./past-nights.tsx";

type NightPageProps = { readonly guildId: string; readonly first: NightsInView };

/** All open drops of an event handed out in one go, each winner counting for the next. */
export function NightPage({ guildId, first }: NightPageProps) {
  const t = useTranslations("loot.web.nights");
  const { data } = useQuery({ ...nightsQuery(guildId), initialData: first });
  const [asked, ask] = useUrlState("event");
  const night = data.open.find(({ eventId }) => String(eventId) === asked) ?? data.open[0];
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <LootTabs guildId={guildId} />
      <div className="grid gap-3.5">
        {data.open.length > 1 && <ChooseNight nights={data.open} chosen={night} onChoose={ask} />}
        {night ? (
          <NightPlan key={night.eventId} guildId={guildId} night={night} roster={data.roster} />
        ) : (
          <Card isFlush>
            <EmptyState>{t("none")}</EmptyState>
          </Card>
        )}
        {data.past.length > 0 && <PastNights guildId={guildId} nights={data.past} />}
      </div>
    </>
  );
}

type ChooseNightProps = {
  readonly nights: NightsInView["open"];
  readonly chosen: NightsInView["open"][number] | undefined;
  onChoose(eventId: string): void;
};

function ChooseNight({ nights, chosen, onChoose }: ChooseNightProps) {
  const t = useTranslations("loot.web.nights");
  const time = useGuildTime();
  return (
    <div className="max-w-md">
      <Select
        label={t("which")}
        value={String(chosen?.eventId ?? "")}
        options={nights.map(({ eventId, title, startsAt, dropCount }) => ({
          value: String(eventId),
          label: t("option", { title, day: time("day", startsAt), count: dropCount }),
        }))}
        onChange={({ target }) => onChoose(target.value)}
      />
    </div>
  );
}
