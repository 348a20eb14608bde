"use client";

import { partyExtraKinds } from "@guildhall/core/events";
import { useQuery } from "@tanstack/react-query";
import { AudioLines } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { musterPartiesAction } from "../parties.actions.ts";
import type { MusterInView } from "../parties.loaders.ts";
import { type EventKey, musterQuery } from "../parties.queries.ts";

/** Once parties have voice channels: one press moves everybody there, and the line says who is missing. */
export function MusterParties({ eventKey }: { readonly eventKey: EventKey }) {
  const t = useTranslations("groups.web.parties.muster");
  const { data } = useQuery(musterQuery(eventKey));
  const { isBusy, run } = useAction();
  if (!data || data.channelCount + data.lacking.length === 0) return null;
  const muster = () =>
    run(
      () => musterPartiesAction(eventKey.guildId, { eventId: eventKey.eventId }),
      () => t("ordered"),
    );
  return (
    <div className="mb-3.5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <Button
        isBusy={isBusy || (data.last?.isUnderWay ?? false)}
        disabled={data.channelCount === 0}
        onClick={muster}
      >
        <AudioLines aria-hidden />
        {t("press")}
      </Button>
      {data.last && <MusterLine last={data.last} />}
      <LackingLines lacking={data.lacking} />
    </div>
  );
}

function LackingLines({ lacking }: Pick<MusterInView, "lacking">) {
  const t = useTranslations("groups.web.parties");
  const namesOf = (wanted: (typeof partyExtraKinds)[number]) =>
    lacking
      .filter(({ kind }) => kind === wanted)
      .map(({ name, number }) => name ?? t("numbered", { number }));
  return partyExtraKinds.map((kind) => {
    const names = namesOf(kind);
    return (
      names.length > 0 && (
        <p key={kind} className="basis-full text-small text-warn">
          {t(`lacking.${kind}`, { names: names.join(", ") })}
        </p>
      )
    );
  });
}

const outcomes = ["absent", "atHome", "noChannel", "mayNotMove", "mayNotEnter"] as const;

function MusterLine({ last }: { readonly last: NonNullable<MusterInView["last"]> }) {
  const t = useTranslations("groups.web.parties.muster");
  const { isUnderWay, movedCount: moved, thereCount: there, others } = last;
  const namesOf = (wanted: (typeof outcomes)[number]) =>
    others.filter(({ outcome }) => outcome === wanted).map(({ name }) => name);
  return (
    <div aria-live="polite" className="text-small text-ink-2">
      <p>{isUnderWay ? t("underWay", { moved }) : t("result", { moved, there })}</p>
      {outcomes.map((outcome) => {
        const names = namesOf(outcome);
        const count = names.length;
        return count > 0 && <p key={outcome}>{t(outcome, { count, names: names.join(", ") })}</p>;
      })}
    </div>
  );
}
