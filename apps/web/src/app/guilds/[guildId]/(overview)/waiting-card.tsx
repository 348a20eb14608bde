"use client";

import { useQuery } from "@tanstack/react-query";
import { Stethoscope } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { useCountdown } from "#web/components/use-countdown.ts";
import { healthQuery } from "#web/features/settings/health.queries.ts";
import type { OverviewView } from "./overview.loader.ts";
import { UnsettledLines } from "./unsettled-lines.tsx";
import { WaitingLine } from "./waiting-line.tsx";
import { waitingPlaces } from "./waiting-places.ts";

type WaitingCardProps = { readonly guildId: string; readonly overview: OverviewView };

/** What waits for the reader to decide: what is broken, events that are over, and how many of all else. */
export function WaitingCard({ guildId, overview }: WaitingCardProps) {
  const t = useTranslations("shell.overview");
  const { rights, waiting, now } = overview;
  const unsettled = overview.unsettled ?? [];
  // The rail asks the same: it is answered once.
  const health = useQuery({ ...healthQuery(guildId), enabled: rights.includes("settings.view") });
  const findings = health.data?.findings ?? [];
  const count = waiting.reduce((sum, one) => sum + one.count, findings.length + unsettled.length);
  return (
    <Card title={t("waits.title")} aside={count}>
      {count === 0 && <p className="text-table text-ink-2">{t("nothingWaits")}</p>}
      <ul>
        {findings.length > 0 && (
          <WaitingLine
            icon={Stethoscope}
            tone={findings.some(({ isBroken }) => isBroken) ? "bad" : "warn"}
            title={t("waits.findings", { count: findings.length })}
            href={`/guilds/${guildId}/doctor`}
            press={t("waits.look")}
          />
        )}
        <UnsettledLines guildId={guildId} events={unsettled} now={now} />
        {waiting.map((one) => (
          <Tallied key={one.kind} guildId={guildId} one={one} now={now} />
        ))}
      </ul>
    </Card>
  );
}

type TalliedProps = {
  readonly guildId: string;
  readonly one: OverviewView["waiting"][number];
  readonly now: string;
};

function Tallied({ guildId, one: { kind, count, firstAt }, now }: TalliedProps) {
  const t = useTranslations("shell.overview.waits");
  const countdown = useCountdown(now);
  const { path, icon } = waitingPlaces[kind];
  return (
    <WaitingLine
      icon={icon}
      tone={kind === "codes" || kind === "drops" ? "info" : "warn"}
      title={t(`kinds.${kind}`, { count })}
      detail={firstAt && t(firstAt > now ? "until" : "since", { when: countdown(firstAt) })}
      href={`/guilds/${guildId}${path}`}
      press={t("look")}
    />
  );
}
