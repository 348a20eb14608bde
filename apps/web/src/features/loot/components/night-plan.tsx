"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { NightsInView } from "../night.loaders.ts";
import { nightQuery } from "../night.queries.ts";
import { HandOut } from "./hand-out.tsx";
import { NightRow } from "./night-row.tsx";
import { useNightDraft } from "./use-night-draft.ts";

type NightPlanProps = {
  readonly guildId: string;
  readonly night: NightsInView["open"][number];
  readonly roster: NightsInView["roster"];
};

/** Every drop with whom it would go to, in the order in which they are given. */
export function NightPlan({ guildId, night, roster }: NightPlanProps) {
  const t = useTranslations("loot.web.nights");
  const time = useGuildTime();
  const language = useItemLanguage();
  const draft = useNightDraft();
  const asked = { eventId: night.eventId, language, choices: draft.choices };
  const { data, error, refetch, isPlaceholderData } = useQuery(nightQuery({ guildId, ...asked }));
  return (
    <Card title={<bdi dir="auto">{night.title}</bdi>} aside={time("longDay", night.startsAt)}>
      <p className="mb-2 text-table text-ink-2">{t("how")}</p>
      {data ? (
        <>
          <ol aria-label={t("order")} aria-busy={isPlaceholderData}>
            {data.rows.map((row) => (
              <NightRow key={row.dropId} row={row} people={data.people} roster={roster} draft={draft} />
            ))}
          </ol>
          <HandOut guildId={guildId} night={data} asked={asked} draft={draft} isOld={isPlaceholderData} />
        </>
      ) : (
        <Reading label={t("reading")} error={error} again={refetch} />
      )}
    </Card>
  );
}
