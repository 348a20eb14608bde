"use client";

import { CalendarClock, Check, Clock, Hourglass, Undo2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { useCountdown } from "#web/components/use-countdown.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { ApplicationCard } from "../board.loaders.ts";

type ChipProps = {
  readonly application: Pick<
    ApplicationCard,
    "state" | "isOverdue" | "answerDueAt" | "interviewAt" | "trialEndsAt" | "stateChangedAt"
  >;
  /** The server's now. */
  readonly now: string;
};

const soonMs = 72 * 3_600_000;
const decided = {
  accepted: { tone: "good", Icon: Check },
  rejected: { tone: "bad", Icon: X },
  withdrawn: { tone: "plain", Icon: Undo2 },
} as const;

/** What comes next for an application, or when it was decided. */
export function ApplicationChip({ application, now }: ChipProps) {
  const { state } = application;
  if (state === "accepted" || state === "rejected" || state === "withdrawn")
    return <Decided state={state} at={application.stateChangedAt} />;
  if (state === "trial") return <Trial endsAt={application.trialEndsAt} now={now} />;
  if (state === "interview" && application.interviewAt) return <Interview at={application.interviewAt} />;
  return <Waiting application={application} now={now} />;
}

function Decided({ state, at }: { readonly state: keyof typeof decided; readonly at: string }) {
  const t = useTranslations("recruitment.web.chips");
  const time = useGuildTime();
  const { tone, Icon } = decided[state];
  return (
    <Chip tone={tone} icon={<Icon aria-hidden />}>
      {t(state, { day: time("day", at) })}
    </Chip>
  );
}

function Trial({ endsAt, now }: { readonly endsAt: string | null; readonly now: string }) {
  const t = useTranslations("recruitment.web.chips");
  const countdown = useCountdown(now);
  if (endsAt === null) return null;
  const left = Date.parse(endsAt) - Date.parse(now);
  return (
    <Chip tone={left < soonMs ? "lamp" : "plain"} icon={<Hourglass aria-hidden />}>
      {left > 0 ? t("trialEnds", { when: countdown(endsAt) }) : t("trialOver")}
    </Chip>
  );
}

function Interview({ at }: { readonly at: string }) {
  const time = useGuildTime();
  return (
    <Chip tone="info" icon={<CalendarClock aria-hidden />}>
      {time("moment", at)}
    </Chip>
  );
}

function Waiting({ application: { answerDueAt, isOverdue, stateChangedAt }, now }: ChipProps) {
  const t = useTranslations("recruitment.web.chips");
  const countdown = useCountdown(now);
  if (answerDueAt === null)
    return <Chip icon={<Clock aria-hidden />}>{t("since", { when: countdown(stateChangedAt) })}</Chip>;
  return (
    <Chip tone={isOverdue ? "bad" : "plain"} icon={<Clock aria-hidden />}>
      {isOverdue ? t("overdue") : t("answer", { when: countdown(answerDueAt) })}
    </Chip>
  );
}
