"use client";

import { useQuery } from "@tanstack/react-query";
import { CalendarPlus, Radio } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#web/components/link.tsx";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { useCountdown } from "#web/components/use-countdown.ts";
import { useGreeting } from "#web/components/use-greeting.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { ForecastCard } from "#web/features/attendance/components/forecast-card.tsx";
import { GuildCard } from "./guild-card.tsx";
import { MissingCard } from "./missing-card.tsx";
import { NextEvents } from "./next-events.tsx";
import type { OverviewView } from "./overview.loader.ts";
import { overviewQuery } from "./overview.query.ts";
import { OverviewTabs } from "./overview-tabs.tsx";
import { TurnoutCard } from "./turnout-card.tsx";
import { WaitingCard } from "./waiting-card.tsx";
import { WeekCard } from "./week-card.tsx";

/** The last card of the page: it comes when the page has woken up. */
const WorkCard = dynamic(
  async () => (await import("#web/features/audit/components/work-card.tsx")).WorkCard,
  { ssr: false },
);

type OverviewProps = { readonly guildId: string; readonly overview: OverviewView };

/** The first page of a guild: what comes, what waits for an officer, who is missing, and how it went. */
export function Overview({ guildId, overview }: OverviewProps) {
  const { data } = useQuery({ ...overviewQuery(guildId), initialData: overview });
  const [hasEvents, hasAttendance] = [useIsFeatureOn("events"), useIsFeatureOn("attendance")];
  const { next, missing, turnout, week } = data;
  return (
    <>
      <Head guildId={guildId} overview={data} />
      <OverviewTabs guildId={guildId} />
      <div className="grid grid-cols-[minmax(0,1fr)_380px] items-start gap-3.5 max-dock:grid-cols-1">
        <div className={column}>
          {hasEvents && (
            <NextEvents guildId={guildId} events={next} canPlan={data.rights.includes("events.edit")} />
          )}
          <Later>
            <ForecastCard guildId={guildId} events={next.filter(({ startsAt }) => startsAt > data.now)} />
            {hasAttendance && <TurnoutCard turnout={turnout} />}
            {week && <WeekCard guildId={guildId} week={week} />}
          </Later>
        </div>
        <div className={column}>
          <WaitingCard guildId={guildId} overview={data} />
          {missing && <MissingCard missing={missing} />}
          <Later>
            {data.rights.includes("audit.view") && <WorkCard guildId={guildId} />}
            <GuildCard guild={data.guild} rights={data.rights} />
          </Later>
        </div>
      </div>
    </>
  );
}

const column = "grid min-w-0 gap-3.5 max-dock:contents";

/** In one column: after what is to be done. */
function Later({ children }: { readonly children: ReactNode }) {
  return <div className="grid min-w-0 gap-3.5 max-dock:order-1">{children}</div>;
}

function Head({ guildId, overview }: OverviewProps) {
  const t = useTranslations("shell.overview");
  const tEvents = useTranslations("events.web");
  const greeting = useGreeting(overview.now);
  const hasAttendance = useIsFeatureOn("attendance");
  const hasWarRoom = hasAttendance && overview.atHand !== null && overview.rights.includes("attendance.edit");
  return (
    <PageHead
      title={t.rich(greeting, {
        name: () => <bdi dir="auto">{overview.name}</bdi>,
      })}
      lead={<Lead overview={overview} />}
      actions={
        <>
          {hasWarRoom && (
            <Button asChild>
              <Link href={`/guilds/${guildId}/events/${overview.atHand}/live`}>
                <Radio aria-hidden />
                {tEvents("warRoom")}
              </Link>
            </Button>
          )}
          {overview.rights.includes("events.edit") && (
            <Button kind="act" asChild>
              <Link href={`/guilds/${guildId}/events/new`}>
                <CalendarPlus aria-hidden />
                {tEvents("new")}
              </Link>
            </Button>
          )}
        </>
      }
    />
  );
}

function Lead({ overview }: Pick<OverviewProps, "overview">) {
  const t = useTranslations("shell.overview");
  const write = useGuildTime();
  const countdown = useCountdown(overview.now);
  const { now, guild, next } = overview;
  const place = guild.timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? guild.timeZone;
  const [first] = next;
  return (
    <span className="inline-block first-letter:uppercase">
      {t("now", { day: write("longDay", now), time: write("time", now), place })}{" "}
      {first &&
        t(first.startsAt > now ? "begins" : "runs", { title: first.title, when: countdown(first.startsAt) })}
    </span>
  );
}
