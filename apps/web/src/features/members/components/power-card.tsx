"use client";

import { profileOf } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { ChartCard } from "#web/components/ui/chart-card.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { MemberView } from "../members.loaders.ts";

/** How the power of the main build grew. One reading is no history. */
export function PowerCard({ view: { game, characters, power } }: { readonly view: MemberView }) {
  const t = useTranslations("members.web");
  const time = useGuildTime();
  const main = characters.find(({ isMain }) => isMain)?.builds.find(({ isMain }) => isMain);
  const readings = power.filter(({ buildId }) => buildId === main?.buildId);
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last || readings.length < 2) return null;
  const label = t(`power.${profileOf(game).powerLabel}`);
  const chart = {
    label,
    marks: readings.map(({ readAt }) => time("shortDay", readAt)),
    series: [
      { id: "power", label, look: "solid" as const, values: readings.map((reading) => reading.power) },
    ],
  };
  const grew = { from: first.power, to: last.power, since: time("day", first.readAt) };
  return <ChartCard title={label} chart={chart} point={t("powerGrew", grew)} />;
}
