"use client";

import { planningHintsInput } from "@guildhall/core/events";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { useSlotWords } from "#web/features/absences/client.ts";
import { ForecastLine } from "#web/features/attendance/components/forecast-line.tsx";
import type { PlanningHintsView } from "../events.loaders.ts";
import { planningHintsQuery } from "../events.queries.ts";

type PlanningHintsProps = {
  /** On the guild's wall, as the form holds them; nothing is shown while they are not right yet. */
  readonly day: string;
  readonly time: string;
  readonly durationMinutes: string;
};

const mostBest = 3;

/** What speaks for and against the time in the form: who is away, what is missing, what else is on. */
export function PlanningHints(asked: PlanningHintsProps) {
  const guildId = useShell().guild?.guildId ?? "";
  const input = planningHintsInput.safeParse(asked);
  const { data } = useQuery({
    ...planningHintsQuery({ guildId, ...(input.data ?? { day: "", time: "", durationMinutes: 0 }) }),
    enabled: input.success,
  });
  return data && input.success ? <Hints guildId={guildId} hints={data} /> : null;
}

type HintsProps = { readonly guildId: string; readonly hints: PlanningHintsView };

function Hints({ guildId, hints }: HintsProps) {
  const t = useTranslations("events.hints");
  const tRole = useTranslations("shell.roles");
  const nameSlot = useSlotWords();
  const format = useFormatter();
  const { memberCount, awayCount, shortRoles, slot, best } = hints;
  return (
    <section
      aria-label={t("title")}
      className="rounded-control border border-line bg-sunken p-3 text-small text-ink-2 desk:col-span-2"
    >
      <p className="flex flex-wrap items-center gap-1.5">
        {t("away", { away: awayCount, count: memberCount })}
        {shortRoles.map(({ role, left, needed }) => (
          <Chip key={role} tone="warn">
            {t("short", { role: tRole(role), left, needed })}
          </Chip>
        ))}
      </p>
      {hints.turnout && <ForecastLine forecast={hints.turnout} />}
      {slot && <p>{t("slot", { ...slot, slot: nameSlot(slot.slot) })}</p>}
      {best.length > 0 && <p>{t("best", { slots: format.list(best.slice(0, mostBest).map(nameSlot)) })}</p>}
      <SameTime guildId={guildId} sameTime={hints.sameTime} />
    </section>
  );
}

/** The event that is changed on this page is not one beside it. */
function SameTime({ guildId, sameTime }: Pick<HintsProps, "guildId"> & Pick<PlanningHintsView, "sameTime">) {
  const t = useTranslations("events.hints");
  const write = useGuildTime();
  const { eventId: changed } = useParams();
  const others = sameTime.filter(({ eventId }) => String(eventId) !== changed);
  if (others.length === 0) return null;
  return (
    <div className="mt-1 flex flex-wrap gap-x-2 text-warn">
      {t("sameTime")}
      <ul className="flex flex-wrap gap-x-2">
        {others.map(({ eventId, title, startsAt }) => (
          <li key={eventId}>
            <Link
              href={`/guilds/${guildId}/events/${eventId}`}
              target="_blank"
              className="text-link hover:underline"
            >
              <bdi dir="auto">{title}</bdi>
            </Link>{" "}
            {write("time", startsAt)}
          </li>
        ))}
      </ul>
    </div>
  );
}
