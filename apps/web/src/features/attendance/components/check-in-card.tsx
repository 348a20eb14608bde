"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useCountdown } from "#web/components/use-countdown.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { EventKey } from "../attendance.queries.ts";
import { closeCheckInAction, openCheckInAction } from "../check-ins.actions.ts";
import type { CheckInStand } from "../check-ins.loaders.ts";
import { checkInQuery } from "../check-ins.queries.ts";

/** For officers, while people can check in: the code to say aloud, how long it counts, and who entered it. */
export function CheckInCard({ eventKey }: { readonly eventKey: EventKey }) {
  const t = useTranslations("attendance.web.checkIn");
  const { data: stand } = useQuery(checkInQuery(eventKey));
  const officers = stand?.officers;
  if (!stand || !officers || !(officers.canOpen || officers.people.length > 0)) return null;
  return (
    <Card title={t("title")} aside={t("count", { count: stand.count })} isLit={stand.openUntil !== null}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {officers.code && stand.openUntil && (
          <Code code={officers.code} until={stand.openUntil} now={stand.now} />
        )}
        {officers.canOpen && <CodeActions eventKey={eventKey} isOpen={stand.openUntil !== null} />}
      </div>
      <People people={officers.people} />
    </Card>
  );
}

type CodeProps = { readonly code: string; readonly until: string; readonly now: string };

function Code({ code, until, now }: CodeProps) {
  const t = useTranslations("attendance.web.checkIn");
  const countdown = useCountdown(now);
  const write = useGuildTime();
  return (
    <div>
      <p className="text-small text-ink-2">{t("say")}</p>
      <output className="block text-[34px] leading-11 font-semibold tracking-[0.18em] text-ink select-all">
        {code}
      </output>
      <p className="text-small text-ink-2">
        {t("until", { time: write("time", until), left: countdown(until) })}
      </p>
    </div>
  );
}

type CodeActionsProps = { readonly eventKey: EventKey; readonly isOpen: boolean };

function CodeActions({ eventKey: { guildId, eventId }, isOpen }: CodeActionsProps) {
  const t = useTranslations("attendance.web.checkIn");
  const { isBusy, run } = useAction();
  const open = () =>
    run(
      () => openCheckInAction(guildId, { eventId }),
      () => t("opened"),
    );
  const close = () =>
    run(
      () => closeCheckInAction(guildId, { eventId }),
      () => t("closed"),
    );
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button isBusy={isBusy} onClick={open}>
        {t(isOpen ? "newCode" : "open")}
      </Button>
      {isOpen && (
        <Button kind="quiet" isBusy={isBusy} onClick={close}>
          {t("close")}
        </Button>
      )}
      {!isOpen && <p className="max-w-[460px] text-small text-ink-2">{t("what")}</p>}
    </div>
  );
}

type PeopleProps = { readonly people: NonNullable<CheckInStand["officers"]>["people"] };

function People({ people }: PeopleProps) {
  const write = useGuildTime();
  if (people.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-2">
      {people.map(({ memberId, name, checkedInAt }) => (
        <li key={memberId}>
          <bdi dir="auto" className="text-ink">
            {name}
          </bdi>{" "}
          <time dateTime={checkedInAt} className="text-ink-3">
            {write("time", checkedInAt)}
          </time>
        </li>
      ))}
    </ul>
  );
}
