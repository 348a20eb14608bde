"use client";

import { type IncidentKind, incidentKinds, maxIncidentWords } from "@guildhall/core/diplomacy";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { LeaveGuard } from "#web/components/ui/leave-guard.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useDay } from "#web/components/use-day.ts";
import { addIncidentAction, restoreIncidentAction, takeBackIncidentAction } from "../diplomacy.actions.ts";
import type { ForeignGuildInView } from "../diplomacy.loaders.ts";
import { ExportIncidents } from "./export-incidents.tsx";

type IncidentsPartProps = { readonly guildId: string; readonly view: ForeignGuildInView };

/** What happened with the guild, the last first, and what happened now. */
export function IncidentsPart(props: IncidentsPartProps) {
  const t = useTranslations("diplomacy.web.incidents");
  return (
    <section className="mt-5 border-t border-line pt-3.5">
      <h3 className="font-title text-card font-semibold">{t("title")}</h3>
      <p className="mb-2 text-small text-ink-2">{t("lead")}</p>
      <Incidents {...props} />
      <p className="mb-3.5 empty:hidden">
        <ExportIncidents view={props.view} />
      </p>
      <AddIncident key={props.view.incidents.length} {...props} />
    </section>
  );
}

function Incidents({ guildId, view }: IncidentsPartProps) {
  const t = useTranslations("diplomacy");
  const day = useDay();
  const { isBusy, run } = useAction();
  const restore = (incidentId: number) =>
    run(
      () => restoreIncidentAction(guildId, { incidentId }),
      () => t("web.incidents.restored"),
    );
  const takeBack = (incidentId: number) =>
    run(
      () => takeBackIncidentAction(guildId, { incidentId }),
      () => t("web.incidents.takenBack"),
      () => restore(incidentId),
    );
  return (
    <ul className="mb-3.5 grid gap-2.5 empty:hidden">
      {view.incidents.map(({ incidentId, kind, happenedOn, words, writtenByName }) => (
        <li key={incidentId} className="grid gap-0.5">
          <div className="flex min-w-0 items-center gap-2">
            <Chip tone={kind === "help" ? "good" : "plain"}>{t(`web.chips.incidentKinds.${kind}`)}</Chip>
            <span className="text-small text-ink-2">{day(happenedOn)}</span>
            <span className="ms-auto">
              <IconButton
                label={t("web.incidents.takeBack", {
                  kind: t(`incidentKinds.${kind}`),
                  day: day(happenedOn),
                })}
                disabled={isBusy}
                onClick={() => takeBack(incidentId)}
              >
                <Undo2 aria-hidden />
              </IconButton>
            </span>
          </div>
          <p dir="auto" className="text-table break-words whitespace-pre-line">
            {words ?? t("web.incidents.wordsGone")}
          </p>
          {writtenByName && (
            <p className="text-small text-ink-3">{t("web.incidents.writtenBy", { name: writtenByName })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function AddIncident({ guildId, view }: IncidentsPartProps) {
  const t = useTranslations("diplomacy");
  const { isBusy, failure, run } = useAction();
  const [kind, setKind] = useState<IncidentKind>("brokenPact");
  const [words, setWords] = useState("");
  const [happenedOn, setHappenedOn] = useState(view.today);
  const { foreignGuildId, name } = view;
  const add = () =>
    run(
      () => addIncidentAction(guildId, { foreignGuildId, kind, words, happenedOn }),
      () => t("web.incidents.added", { name }),
    );
  return (
    <div className="grid gap-2.5">
      <LeaveGuard isUnsaved={words.trim() !== ""} />
      <div className="grid grid-cols-2 gap-2.5">
        <Select
          label={t("web.incidents.kind")}
          value={kind}
          options={incidentKinds.map((value) => ({ value, label: t(`incidentKinds.${value}`) }))}
          onChange={({ target }) => setKind(incidentKinds.find((one) => one === target.value) ?? kind)}
        />
        <TextField
          label={t("web.incidents.day")}
          type="date"
          max={view.today}
          value={happenedOn}
          onChange={({ target }) => setHappenedOn(target.value)}
        />
      </div>
      <TextArea
        label={t("web.incidents.words")}
        value={words}
        maxLength={maxIncidentWords}
        error={failure}
        onChange={({ target }) => setWords(target.value)}
      />
      <span>
        <Button isBusy={isBusy} disabled={words.trim() === "" || happenedOn === ""} onClick={add}>
          {t("web.incidents.add")}
        </Button>
      </span>
    </div>
  );
}
