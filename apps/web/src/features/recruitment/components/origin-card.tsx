"use client";

import { canAskFormerGuild } from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";
import { Moment } from "#web/components/moment.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { ApplicationInView } from "../application.loaders.ts";
import { requestClearanceAction } from "../applications.actions.ts";

type OriginCardProps = { readonly guildId: string; readonly application: ApplicationInView };

/** Where somebody comes from, how the guild stands to it, and what that guild says of them. */
export function OriginCard({ guildId, application }: OriginCardProps) {
  const t = useTranslations("recruitment.web.origin");
  const tPact = useTranslations("diplomacy.web.chips.pacts");
  const { formerGuild, former, clearances } = application;
  if (formerGuild === null && clearances.length === 0) return null;
  const pact = former?.pact ?? null;
  return (
    <Card
      title={t("title")}
      aside={pact && <Chip tone={pact === "war" ? "bad" : "link"}>{tPact(pact)}</Chip>}
    >
      <p dir="auto" className="text-table">
        {former?.name ?? formerGuild}
      </p>
      {pact === "war" && <p className="mt-1 text-table text-bad">{t("hostile")}</p>}
      <ul className="mt-2 grid gap-2 text-table empty:hidden">
        {clearances.map((clearance) => (
          <ClearanceLine key={clearance.clearanceId} clearance={clearance} />
        ))}
      </ul>
      {canAskFormerGuild(application) && <AskFormerGuild guildId={guildId} application={application} />}
    </Card>
  );
}

const tones = { asked: "warn", yes: "good", no: "bad", noAnswer: "plain" } as const;

type ClearanceLineProps = { readonly clearance: ApplicationInView["clearances"][number] };

function ClearanceLine({ clearance }: ClearanceLineProps) {
  const t = useTranslations("recruitment");
  const { foreignGuildName, state, words, answeredBy, answerUntil, overrideReason } = clearance;
  return (
    <li className="grid gap-0.5">
      <span className="flex flex-wrap items-center gap-2">
        <bdi dir="auto">{foreignGuildName}</bdi>
        <Chip tone={tones[state]}>{t(`clearance.states.${state}`)}</Chip>
      </span>
      <span className="text-ink-3">
        {state === "asked" ? (
          <>
            {t("web.origin.until")} <Moment at={answerUntil} />
          </>
        ) : (
          <bdi dir="auto">{answeredBy?.name}</bdi>
        )}
      </span>
      {words && (
        <span dir="auto" className="text-ink-2">
          {words}
        </span>
      )}
      {overrideReason && (
        <span className="text-ink-2">{t("web.origin.overridden", { why: overrideReason })}</span>
      )}
    </li>
  );
}

function AskFormerGuild({ guildId, application }: OriginCardProps) {
  const t = useTranslations("recruitment.web.origin");
  const { isBusy, run } = useAction();
  const { applicationId, former } = application;
  const name = former?.name ?? "";
  const ask = () =>
    run(
      () => requestClearanceAction(guildId, { applicationId }),
      () => t("asked", { name }),
    );
  return (
    <Button className="mt-3" isBusy={isBusy} onClick={ask}>
      {t("ask", { name })}
    </Button>
  );
}
