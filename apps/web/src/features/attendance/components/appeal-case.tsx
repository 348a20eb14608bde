"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "#web/components/link.tsx";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { useCountdown } from "#web/components/use-countdown.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { acceptContestAction } from "../contests.actions.ts";
import type { ContestsView } from "../contests.loaders.ts";
import { MarkNote } from "./mark-note.tsx";
import { ResultChip } from "./result-chip.tsx";
import { timesOf } from "./times-of.ts";
import { useReasons } from "./use-reasons.ts";
import { VoiceAxis, VoiceBar } from "./voice-bar.tsx";

const DeclineDialog = onDemand(async () => (await import("./decline-dialog.tsx")).DeclineDialog);

type AppealCaseProps = {
  readonly guildId: string;
  readonly each: ContestsView["cases"][number];
  readonly now: string;
};

/** One appeal: what was heard, what was settled and why, what the member says, and what accepting writes. */
export function AppealCase({ guildId, each, now }: AppealCaseProps) {
  const t = useTranslations("attendance.web.appeals");
  const countdown = useCountdown(now);
  const write = useGuildTime();
  const { contest, event } = each;
  return (
    <Card
      title={<bdi dir="auto">{contest.name}</bdi>}
      aside={t("since", { when: countdown(contest.contestedAt) })}
    >
      <p className="text-small text-ink-2">
        <Link
          href={`/guilds/${guildId}/events/${event.eventId}?tab=attendance`}
          className="text-link hover:underline"
        >
          <bdi dir="auto">{event.title}</bdi>
        </Link>
        {` · ${write("day", event.startsAt)} ${write("time", event.startsAt)}`}
      </p>
      <div className="mt-3 text-small text-ink-3">
        <VoiceAxis {...event} />
        <VoiceBar event={event} times={timesOf(each)} now={now} />
      </div>
      <Sides each={each} />
      <Buttons guildId={guildId} each={each} />
    </Card>
  );
}

type CaseProps = Pick<AppealCaseProps, "each">;

/** What the settling says, and what the member says. */
function Sides({ each }: CaseProps) {
  const t = useTranslations("attendance.web.appeals");
  const reasonsOf = useReasons();
  const { contest, event, result, reasons, countedMinutes } = each;
  const length = Math.round((Date.parse(event.endsAt) - Date.parse(event.startsAt)) / 60_000);
  const why = [t("minutes", { minutes: countedMinutes, length }), ...reasonsOf(reasons)];
  return (
    <dl className="mt-3 grid grid-cols-2 gap-3.5 text-small max-desk:grid-cols-1">
      <div>
        <dt className="mb-1 text-ink-3">{t("has")}</dt>
        <dd>
          {result ? <ResultChip result={result} /> : t("nothing")}
          <p className="mt-1.5 text-ink-2">{why.join(", ")}</p>
          <MarkNote note={each.note} />
        </dd>
      </div>
      <div>
        <dt className="mb-1 text-ink-3">{t("wants")}</dt>
        <dd>
          <ResultChip result={contest.wantedResult} />
          <p className="mt-1.5 whitespace-pre-wrap">
            <bdi dir="auto">{contest.reason}</bdi>
          </p>
        </dd>
      </div>
    </dl>
  );
}

function Buttons({ guildId, each }: Omit<AppealCaseProps, "now">) {
  const t = useTranslations("attendance.web.appeals");
  const write = useAmount();
  const [isDeclining, setIsDeclining] = useState(false);
  const { isBusy, run } = useAction();
  const { contest, previewId, difference, isOwn } = each;
  const { contestId, name } = contest;
  const accept = () =>
    run(
      () => acceptContestAction(guildId, { contestId, previewId }),
      () => t("accepted", { name }),
    );
  return (
    <div className="mt-3.5 flex flex-wrap items-center justify-end gap-2 border-t border-line pt-3">
      {isOwn && <p className="me-auto text-small text-ink-2">{t("own")}</p>}
      <Button onClick={() => setIsDeclining(true)}>{t("decline")}</Button>
      <Button kind="act" isBusy={isBusy} onClick={accept}>
        {t("accept", { difference: write(difference, "change") })}
      </Button>
      {isDeclining && (
        <DeclineDialog guildId={guildId} contest={contest} onClose={() => setIsDeclining(false)} />
      )}
    </div>
  );
}
