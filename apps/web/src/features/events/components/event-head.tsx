"use client";

import { isClosed } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { useIsFeatureOn, useShell } from "#web/components/shell/shell-context.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { EventView } from "../events.loaders.ts";
import { AnswerButtons } from "./answer-buttons.tsx";
import { EventExtras } from "./event-extras.tsx";
import { EventWhen } from "./event-when.tsx";
import { OfficerActions } from "./officer-actions.tsx";
import { OfficerLinks } from "./officer-links.tsx";
import { StateChip } from "./state-chip.tsx";

type EventHeadProps = { readonly guildId: string; readonly event: EventView };

/** What the event is, when, what it pays; the reader's own answer; what an officer can do with it as a whole. */
export function EventHead({ guildId, event }: EventHeadProps) {
  const canEdit = useShell().rights.includes("events.edit");
  const isStanding = !event.hasEnded && !isClosed(event);
  return (
    <>
      <p className="mb-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-ink-3">
        <StateChip state={event.state} hasEnded={event.hasEnded} />
        <EventWhen event={event} />
      </p>
      <PageHead
        title={<bdi dir="auto">{event.title}</bdi>}
        lead={<Lead event={event} />}
        actions={canEdit && <OfficerLinks guildId={guildId} event={event} />}
      />
      <EventExtras extras={event.extras} />
      {isStanding && (
        <div className="mb-3.5 flex flex-wrap items-center justify-between gap-2 max-desk:flex-col max-desk:flex-nowrap max-desk:items-stretch">
          {event.takesAnswers ? (
            <AnswerButtons
              guildId={guildId}
              eventId={event.eventId}
              ownAnswer={event.ownAnswer}
              offered={event.offered}
            />
          ) : (
            <WhyNoAnswers event={event} />
          )}
          {canEdit && <OfficerActions guildId={guildId} event={event} />}
        </div>
      )}
    </>
  );
}

/** Why nobody can answer now, in place of the buttons. */
function WhyNoAnswers({ event: { state, isPlanned, startsAt, rules } }: Pick<EventHeadProps, "event">) {
  const t = useTranslations("events.web");
  const time = useGuildTime();
  const opensAt = Date.parse(startsAt) - (rules.opensHoursBefore ?? 0) * 3_600_000;
  const when = time("moment", new Date(opensAt).toISOString());
  if (state === "draft") return <p className="text-table text-ink-2">{t("opensOn", { when })}</p>;
  return <p className="text-table text-ink-2">{t(isPlanned ? "answersClosed" : "noSignUp")}</p>;
}

function Lead({ event }: Pick<EventHeadProps, "event">) {
  const t = useTranslations("events.web");
  const write = useAmount();
  const hasPoints = useIsFeatureOn("dkp");
  const pays = event.reward > 0 ? t("pays", { amount: write(event.reward) }) : t("paysNothing");
  return (
    <>
      {hasPoints && pays}
      {event.note && (
        <span dir="auto" className="mt-1 block whitespace-pre-line">
          {event.note}
        </span>
      )}
    </>
  );
}
