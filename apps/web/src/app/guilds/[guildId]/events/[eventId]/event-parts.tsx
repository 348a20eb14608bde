"use client";

import { standingStates } from "@guildhall/core/events";
import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useIsFeatureOn, useShell } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { NoRightState } from "#web/components/ui/states.tsx";
import { type Tab, Tabs } from "#web/components/ui/tabs.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { AttendanceView, SettlementView } from "#web/features/attendance/attendance.loaders.ts";
import { AttendanceList } from "#web/features/attendance/components/attendance-list.tsx";
import { CheckInField } from "#web/features/attendance/components/check-in-field.tsx";
import { EventHead } from "#web/features/events/components/event-head.tsx";
import { MuteEvent } from "#web/features/events/components/mute-event.tsx";
import { ReminderBoard } from "#web/features/events/components/reminder-board.tsx";
import { SignUps } from "#web/features/events/components/sign-ups.tsx";
import type { EventView } from "#web/features/events/events.loaders.ts";
import { eventQuery } from "#web/features/events/events.queries.ts";
import { PublishedParties } from "#web/features/groups/components/published-parties.tsx";
import { EventLoot } from "#web/features/loot/components/event-loot.tsx";

const SettlePreview = dynamic(
  async () => (await import("#web/features/attendance/components/settle-preview.tsx")).SettlePreview,
);

type EventPartsProps = {
  readonly guildId: string;
  readonly userId: string;
  /** What the server read for the part that is opened first. */
  readonly first: {
    readonly event: EventView;
    readonly attendance?: AttendanceView;
    readonly settlement?: SettlementView;
  };
};

/** One event: who answered, who was there, and for officers what settling it writes. */
export function EventParts({ guildId, userId, first }: EventPartsProps) {
  const t = useTranslations("events.web");
  const { eventId } = first.event;
  const { data: event } = useQuery({ ...eventQuery({ guildId, eventId }), initialData: first.event });
  const [tab, setTab] = useUrlState("tab");
  const { rights } = useShell();
  const tParties = useTranslations("groups.web.parties");
  const tLoot = useTranslations("loot.web");
  const hasAttendance = useIsFeatureOn("attendance");
  const hasGroups = useIsFeatureOn("groups");
  const hasLoot = useIsFeatureOn("loot");
  const eventKey = { guildId, eventId };
  const mayRemind = !event.hasEnded && standingStates.some((state) => state === event.state);
  const parts: readonly Tab[] = [
    {
      id: "signups",
      label: t("signUps"),
      count: String(event.signUps.length),
      content: (
        <>
          <SignUps guildId={guildId} event={event} />
          {mayRemind && <MuteEvent guildId={guildId} eventId={eventId} title={event.title} />}
        </>
      ),
    },
    {
      id: "reminders",
      label: t("reminders"),
      content: <ReminderBoard guildId={guildId} eventId={eventId} isOver={!mayRemind} />,
    },
    {
      id: "attendance",
      label: t("attendance"),
      content: (
        <AttendanceList eventKey={eventKey} event={event} userId={userId} attendance={first.attendance} />
      ),
    },
    {
      id: "settle",
      label: t("settle"),
      content: <Settle eventKey={eventKey} settlement={first.settlement} />,
    },
    {
      id: "parties",
      label: tParties("short"),
      content: <PublishedParties guildId={guildId} eventId={eventId} />,
    },
    { id: "loot", label: tLoot("title"), content: <EventLoot guildId={guildId} eventId={eventId} /> },
  ];
  const shownWhen: Readonly<Record<string, boolean>> = {
    signups: true,
    reminders: rights.includes("events.edit") && event.isPlanned,
    attendance: hasAttendance,
    settle: hasAttendance && (rights.includes("events.settle") || tab === "settle"),
    parties: hasGroups,
    loot: hasLoot,
  };
  const shown = parts.filter(({ id }) => shownWhen[id]);
  return (
    <>
      <EventHead guildId={guildId} event={event} />
      {hasAttendance && !event.hasEnded && <CheckInField eventKey={eventKey} />}
      <Tabs
        label={t("parts")}
        tabs={shown}
        current={shown.find(({ id }) => id === tab)?.id ?? "signups"}
        onChange={(id) => setTab(id === "signups" ? null : id)}
      />
    </>
  );
}

type SettleProps = {
  readonly eventKey: { readonly guildId: string; readonly eventId: number };
  readonly settlement: SettlementView | undefined;
};

function Settle({ eventKey, settlement }: SettleProps) {
  const t = useTranslations("common");
  const { rights } = useShell();
  if (rights.includes("events.settle"))
    return (
      <SettlePreview
        eventKey={eventKey}
        settlement={settlement}
        canMark={rights.includes("attendance.edit")}
      />
    );
  return (
    <Card isFlush>
      <NoRightState>{t("forbidden", { right: t("rights.events.settle") })}</NoRightState>
    </Card>
  );
}
