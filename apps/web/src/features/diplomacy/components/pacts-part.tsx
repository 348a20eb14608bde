"use client";

import { type PactKind, pactKinds } from "@guildhall/core/diplomacy";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useDay } from "#web/components/use-day.ts";
import { agreePactAction, endPactAction, restorePactAction } from "../diplomacy.actions.ts";
import type { ForeignGuildInView } from "../diplomacy.loaders.ts";
import { PactChip } from "./pact-chip.tsx";

type PactsPartProps = { readonly guildId: string; readonly view: ForeignGuildInView };

/** What was agreed with the guild, and what is agreed now. */
export function PactsPart(props: PactsPartProps) {
  const t = useTranslations("diplomacy.web.pacts");
  return (
    <section className="mt-5 border-t border-line pt-3.5">
      <h3 className="mb-2 font-title text-card font-semibold">{t("title")}</h3>
      {props.view.pacts.length > 0 && <Pacts {...props} />}
      <Agree key={props.view.pacts.length} {...props} />
    </section>
  );
}

function Pacts({ guildId, view }: PactsPartProps) {
  const t = useTranslations("diplomacy.web.pacts");
  const { isBusy, run } = useAction();
  const describe = useDescribeDays(view.today);
  const { name } = view;
  const restore = (pactId: number) =>
    run(
      () => restorePactAction(guildId, { pactId }),
      () => t("restored", { name }),
    );
  const end = (pactId: number) =>
    run(
      () => endPactAction(guildId, { pactId }),
      () => t("ended", { name }),
      () => restore(pactId),
    );
  return (
    <ul className="mb-3.5 grid gap-1.5">
      {view.pacts.map((pact) => (
        <li key={pact.pactId} className="flex min-h-8 min-w-0 flex-wrap items-center gap-2">
          <PactChip kind={pact.kind} />
          <span className="text-small text-ink-2">{describe(pact)}</span>
          {canEnd(pact, view.today) && (
            <span className="ms-auto">
              <Button kind="quiet" isBusy={isBusy} onClick={() => end(pact.pactId)}>
                {t("end")}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

type PactInView = ForeignGuildInView["pacts"][number];

/** What is in force or still to come. */
const canEnd = ({ endedAt, untilOn }: PactInView, today: string) =>
  endedAt === null && (untilOn === null || today <= untilOn);

function useDescribeDays(today: string): (pact: PactInView) => string {
  const t = useTranslations("diplomacy.web.pacts");
  const day = useDay();
  return ({ fromOn, untilOn, endedAt }) => {
    if (endedAt) return t("wasEnded", { from: day(fromOn) });
    const isOver = untilOn !== null && untilOn < today;
    if (untilOn === null) return t("open", { from: day(fromOn) });
    return t(isOver ? "over" : "days", { from: day(fromOn), until: day(untilOn) });
  };
}

function Agree({ guildId, view }: PactsPartProps) {
  const t = useTranslations("diplomacy");
  const { isBusy, failure, run } = useAction();
  const [kind, setKind] = useState<PactKind>("alliance");
  const [days, setDays] = useState({ fromOn: view.today, untilOn: "" });
  const { foreignGuildId, name } = view;
  const agree = () =>
    run(
      () =>
        agreePactAction(guildId, {
          foreignGuildId,
          kind,
          fromOn: days.fromOn,
          untilOn: days.untilOn || null,
        }),
      () => t("web.pacts.agreed", { name }),
    );
  return (
    <div className="grid gap-2.5">
      <Select
        label={t("web.pacts.kind")}
        value={kind}
        error={failure}
        options={pactKinds.map((value) => ({ value, label: t(`pacts.${value}`) }))}
        onChange={({ target }) => setKind(pactKinds.find((one) => one === target.value) ?? kind)}
      />
      <div className="grid grid-cols-2 gap-2.5">
        <TextField
          label={t("web.pacts.from")}
          type="date"
          value={days.fromOn}
          onChange={({ target }) => setDays({ ...days, fromOn: target.value })}
        />
        <TextField
          label={t("web.pacts.until")}
          hint={t("web.pacts.untilHint")}
          type="date"
          min={days.fromOn}
          value={days.untilOn}
          onChange={({ target }) => setDays({ ...days, untilOn: target.value })}
        />
      </div>
      <span>
        <Button isBusy={isBusy} disabled={days.fromOn === ""} onClick={agree}>
          {t("web.pacts.agree")}
        </Button>
      </span>
    </div>
  );
}
