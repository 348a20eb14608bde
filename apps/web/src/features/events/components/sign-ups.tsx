"use client";

import { wantsSeat } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { ForecastCard } from "#web/features/attendance/components/forecast-card.tsx";
import type { EventView } from "../events.loaders.ts";
import { AnswerForSomebody } from "./answer-for-somebody.tsx";
import { LineUp } from "./line-up.tsx";
import { OwnSignUp } from "./own-sign-up.tsx";
import { SignUpList } from "./sign-up-list.tsx";

type SignUpsProps = { readonly guildId: string; readonly event: EventView };

/** The own sign-up, everybody's, and for officers the line-up. */
export function SignUps({ guildId, event }: SignUpsProps) {
  const { rights } = useShell();
  const isOver = event.hasEnded || event.state === "settled" || event.state === "cancelled";
  const canEdit = rights.includes("events.edit") && !isOver;
  return (
    <>
      <div className="mb-3.5 empty:hidden">
        {event.state !== "live" && !isOver && <ForecastCard guildId={guildId} events={[event]} />}
      </div>
      {!isOver && <OwnSignUp guildId={guildId} event={event} />}
      {canEdit && event.rules.hasLineUp && <LineUp guildId={guildId} event={event} />}
      <div className="mb-3.5 flex flex-wrap items-center gap-2 empty:hidden">
        <SeatCounts event={event} />
        {canEdit && (
          <span className="ms-auto">
            <AnswerForSomebody guildId={guildId} event={event} />
          </span>
        )}
      </div>
      <SignUpList guildId={guildId} event={event} />
    </>
  );
}

/** How many have a seat of how many, and how many are still needed. */
function SeatCounts({ event: { signUps, rules } }: Pick<SignUpsProps, "event">) {
  const t = useTranslations("events");
  const taken = signUps.filter(({ answer, isWaiting }) => wantsSeat(answer) && !isWaiting).length;
  const lacking = (rules.leastPeople ?? 0) - taken;
  return (
    <>
      {rules.seats !== null && <Chip>{t("web.chips.taken", { taken, seats: rules.seats })}</Chip>}
      {lacking > 0 && <Chip tone="warn">{t("web.chips.lacking", { count: lacking })}</Chip>}
    </>
  );
}
