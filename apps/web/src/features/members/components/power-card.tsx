"use client";

import { profileOf } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { LineChart } from "#web/components/ui/line-chart.tsx";
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
  return (
    <Card title={label}>
      <LineChart
        label={label}
        marks={readings.map(({ readAt }) => time("shortDay", readAt))}
        series={[{ id: "power", label, look: "solid", values: readings.map((reading) => reading.power) }]}
      />
      <p className="text-small text-ink-2">
        {t("powerGrew", { from: first.power, to: last.power, since: time("shortDay", first.readAt) })}
      </p>
    </Card>
  );
}
