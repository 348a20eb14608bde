"use client";

import { useQuery } from "@tanstack/react-query";
import { Scale } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#web/components/link.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { useCountdown } from "#web/components/use-countdown.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { WarRoomView } from "../attendance.loaders.ts";
import { warRoomQuery } from "../attendance.queries.ts";
import { MissingPeople } from "./missing-people.tsx";
import { RolesNow } from "./roles-now.tsx";
import { VoiceNow } from "./voice-now.tsx";

/** Once the event is over the room turns into its sheet: nobody waits for that before. */
const SettlePreview = dynamic(async () => (await import("./settle-preview.tsx")).SettlePreview);

type WarRoomProps = {
  readonly guildId: string;
  readonly first: WarRoomView;
  /** The parties, in a guild that makes any. */
  readonly children: ReactNode;
};

/** For officers who lead an event: who is there, who is missing, and a call for those. */
export function WarRoom({ guildId, first, children }: WarRoomProps) {
  const t = useTranslations("attendance.live");
  const { eventId } = first.event;
  const { data: room } = useQuery({ ...warRoomQuery({ guildId, eventId }), initialData: first });
  const { rights } = useShell();
  const page = `/guilds/${guildId}/events/${eventId}`;
  const hasSheet = room.event.hasEnded && rights.includes("events.settle");
  return (
    <>
      <p className="mb-1 text-small text-ink-3">{t("title")}</p>
      <PageHead
        title={<bdi dir="auto">{room.event.title}</bdi>}
        name={t("title")}
        above={{ href: page, label: room.event.title }}
        lead={<Lead room={room} />}
        actions={
          <Button asChild>
            <Link href={`${page}?tab=${room.event.hasEnded ? "settle" : "attendance"}`}>
              <Scale aria-hidden />
              {t(room.event.hasEnded ? "settle" : "toSheet")}
            </Link>
          </Button>
        }
      />
      {!room.isBotThere && (
        <p
          role="alert"
          className="mb-3.5 rounded-card border border-line bg-warn-soft p-3 text-table text-warn"
        >
          {t("botAway")}
        </p>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)_320px] items-start gap-3.5 max-dock:grid-cols-1">
        <div className="grid min-w-0 gap-3.5">
          {hasSheet && (
            <section aria-label={t("sheet")}>
              <SettlePreview eventKey={{ guildId, eventId }} canMark />
            </section>
          )}
          {!hasSheet && <MissingPeople guildId={guildId} room={room} />}
          {children}
          <VoiceNow room={room} />
        </div>
        <RolesNow room={room} />
      </div>
    </>
  );
}

function Lead({ room: { event, people, now } }: { readonly room: WarRoomView }) {
  const t = useTranslations("attendance.live");
  const here = people.filter(({ standing }) => standing === "here" || standing === "withoutSignUp").length;
  const missing = people.filter(({ standing }) => standing === "missing").length;
  const when = useWhen(now);
  return (
    <>
      {when(event)} {t("counts", { here, missing })}
    </>
  );
}

function useWhen(now: string): (event: WarRoomView["event"]) => string {
  const t = useTranslations("attendance.live");
  const time = useGuildTime();
  const countdown = useCountdown(now);
  return ({ startsAt, endsAt, hasEnded }) => {
    if (hasEnded) return t("over", { time: time("time", endsAt) });
    return startsAt > now
      ? t("begins", { when: countdown(startsAt) })
      : t("runs", { time: time("time", endsAt) });
  };
}
