"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { EventKey } from "../attendance.queries.ts";
import { withdrawContestAction } from "../contests.actions.ts";
import type { OwnAttendanceView } from "../contests.loaders.ts";
import { ownAttendanceQuery } from "../contests.queries.ts";
import { MarkNote } from "./mark-note.tsx";
import { ResultChip } from "./result-chip.tsx";
import { timesOf } from "./times-of.ts";
import { useReasons } from "./use-reasons.ts";
import { VoiceAxis, VoiceBar } from "./voice-bar.tsx";

const AppealDialog = onDemand(async () => (await import("./appeal-dialog.tsx")).AppealDialog);

/** What counted of the reader at an event, why, and what can be said against it. Nothing for who has nothing to do with it. */
export function OwnTimeline({ eventKey }: { readonly eventKey: EventKey }) {
  const t = useTranslations("attendance.web.own");
  const { data: own } = useQuery(ownAttendanceQuery(eventKey));
  if (!own) return null;
  const isPartOfIt = own.answer || own.settled || own.contest || own.contestableUntil || own.intervals[0];
  if (!isPartOfIt) return null;
  return (
    <Card title={t("title")}>
      <Outcome own={own} />
      <div className="mt-3 text-small text-ink-3">
        <VoiceAxis {...own.event} />
        <VoiceBar event={own.event} times={timesOf(own)} now={own.now} />
      </div>
      <Reasons own={own} />
      <Note own={own} />
      <Appeal eventKey={eventKey} own={own} />
    </Card>
  );
}

type OwnProps = { readonly own: OwnAttendanceView };

function Outcome({ own }: OwnProps) {
  const t = useTranslations("attendance.web.own");
  const { settled, isSettled, countedMinutes, eventMinutes } = own;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-table">
      {settled ? <ResultChip result={settled.result} /> : t(isSettled ? "noResult" : "unsettled")}
      <span className="text-ink-2">{t("minutes", { minutes: countedMinutes, length: eventMinutes })}</span>
      {settled && <Change amount={settled.amount} />}
    </p>
  );
}

function Reasons({ own }: OwnProps) {
  const reasonsOf = useReasons();
  if (own.reasons.length === 0) return null;
  return <p className="mt-2 text-small text-ink-2">{reasonsOf(own.reasons).join(", ")}</p>;
}

function Note({ own }: OwnProps) {
  const t = useTranslations("attendance.web.own");
  if (own.note === null) return null;
  return (
    <div className="mt-2 text-small text-ink-3">
      {t("note")}
      <MarkNote note={own.note} />
    </div>
  );
}

type AppealProps = OwnProps & { readonly eventKey: EventKey };

/** What came of an appeal, or the time that is left to make one. */
function Appeal({ eventKey, own }: AppealProps) {
  const t = useTranslations("attendance.web.own");
  const write = useGuildTime();
  const [isOpen, setIsOpen] = useState(false);
  const { contest, contestableUntil: until } = own;
  if (!contest && !until) return null;
  return (
    <div className="mt-3 grid gap-2 border-t border-line pt-3 text-small text-ink-2">
      {contest && <Contested guildId={eventKey.guildId} contest={contest} />}
      {until && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <span>{t("until", { when: `${write("day", until)} ${write("time", until)}` })}</span>
          <Button size="small" onClick={() => setIsOpen(true)}>
            {t("appeal")}
          </Button>
        </div>
      )}
      {isOpen && <AppealDialog eventKey={eventKey} own={own} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

type ContestedProps = {
  readonly guildId: string;
  readonly contest: NonNullable<OwnAttendanceView["contest"]>;
};

function Contested({ guildId, contest }: ContestedProps) {
  const t = useTranslations("attendance.web.own");
  const tResults = useTranslations("attendance.results");
  const { isBusy, run } = useAction();
  const { contestId, state, wantedResult, decidedResult, answer } = contest;
  if (state === "withdrawn") return null;
  const withdraw = () =>
    run(
      () => withdrawContestAction(guildId, { contestId }),
      () => t("withdrawn"),
    );
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p>
        {t(state, { result: tResults(decidedResult ?? wantedResult) })}
        {answer && <bdi dir="auto" className="block text-ink">{`“${answer}”`}</bdi>}
      </p>
      {state === "open" && (
        <Button size="small" isBusy={isBusy} onClick={withdraw}>
          {t("withdraw")}
        </Button>
      )}
    </div>
  );
}
