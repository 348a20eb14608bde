"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { MemberView } from "../members.loaders.ts";
import { EventLines } from "./event-lines.tsx";
import { ResultsStrip } from "./results-strip.tsx";
import { ShareCell } from "./share-cell.tsx";
import { ShareParts } from "./share-parts.tsx";
import { ShareSum } from "./share-sum.tsx";
import { WindowSwitch } from "./window-switch.tsx";

type AttendanceCardProps = {
  readonly guildId: string;
  readonly view: MemberView;
  /** The course alone, without the events one by one. */
  readonly isBrief?: boolean;
  onWindow(text: string): void;
};

const shownEvents = 8;

/** How often somebody came, and how the last events went. */
export function AttendanceCard({ guildId, view, isBrief, onWindow }: AttendanceCardProps) {
  const t = useTranslations("members.web.share");
  const { member, share, parts, days, events } = view;
  if (share === null) return null;
  return (
    <Card title={t("title")}>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <b className="text-[21px] leading-[26px] font-semibold">
          <ShareCell memberId={member.memberId} name={member.name} share={share} days={days} />
        </b>
        <WindowSwitch days={days} onChange={onWindow} />
      </div>
      <ResultsStrip events={events} />
      <ShareSum share={share} parts={parts} />
      {parts && <ShareParts parts={parts} />}
      {!isBrief && <EventLines guildId={guildId} events={events.slice(0, shownEvents)} />}
    </Card>
  );
}
