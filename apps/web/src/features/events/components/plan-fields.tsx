"use client";

import { useTranslations } from "next-intl";
import { useGuildZone, useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import type { PlanningView } from "../planning.loaders.ts";
import { PlanningHints } from "./planning-hints.tsx";
import type { PlanForm } from "./use-plan-form.ts";

/** Whether an event is to come, goes on now, or is over; or what events are made from. */
export type PlanKind = "planned" | "now" | "past" | "template";

type PlanFieldsProps = {
  readonly form: PlanForm;
  readonly kind: PlanKind;
  readonly planning: PlanningView;
  readonly startStays: string | undefined;
};

/** What every event has. */
export function PlanFields({ form, kind, planning, startStays }: PlanFieldsProps) {
  const t = useTranslations("events.web.form");
  const hasPoints = useIsFeatureOn("dkp");
  const { bind } = form;
  return (
    <>
      <div className="desk:col-span-2">
        <TextField
          label={t(kind === "template" ? "name" : "title")}
          maxLength={100}
          required
          {...bind("title")}
        />
      </div>
      {(kind === "planned" || kind === "past") && (
        <StartFields form={form} kind={kind} today={planning.today} startStays={startStays} />
      )}
      <TextField
        label={t("duration")}
        hint={t("durationHint")}
        type="number"
        inputMode="numeric"
        min={5}
        max={1440}
        required
        {...bind("durationMinutes")}
      />
      {hasPoints && (
        <TextField
          label={t("reward")}
          hint={t("rewardHint")}
          type="number"
          inputMode="numeric"
          min={0}
          required
          {...bind("rewardPoints")}
        />
      )}
      <VoiceField form={form} planning={planning} />
      {kind === "planned" && startStays === undefined && <PlanningHints {...pickStart(form.draft)} />}
      <div className="desk:col-span-2">
        <TextArea label={t("note")} hint={t("noteHint")} maxLength={500} {...bind("note")} />
      </div>
    </>
  );
}

function pickStart({ day, time, durationMinutes }: PlanForm["draft"]) {
  return { day, time, durationMinutes };
}

type StartFieldsProps = Pick<PlanFieldsProps, "form" | "kind" | "startStays"> & { readonly today: string };

function StartFields({ form: { bind }, kind, today, startStays }: StartFieldsProps) {
  const t = useTranslations("events.web.form");
  const zone = useGuildZone();
  const isFree = startStays === undefined;
  return (
    <>
      <TextField
        label={t("day")}
        hint={startStays}
        type="date"
        min={isFree && kind === "planned" ? today : undefined}
        max={kind === "past" ? today : undefined}
        disabled={!isFree}
        required
        {...bind("day")}
      />
      <TextField
        label={t("time")}
        hint={t("timeHint", { zone })}
        type="time"
        disabled={!isFree}
        required
        {...bind("time")}
      />
    </>
  );
}

function VoiceField({ form: { draft, change }, planning }: Pick<PlanFieldsProps, "form" | "planning">) {
  const t = useTranslations("events.web.form");
  const { channels, places } = planning.server;
  const usualId = places.find(({ place }) => place === "voice")?.discordId;
  const usual = channels.find(({ channelId }) => channelId === usualId);
  const voice = channels.filter(({ kind }) => kind === "voice");
  return (
    <Select
      label={t("voice")}
      hint={t("voiceHint")}
      value={draft.voiceChannelId ?? ""}
      onChange={({ target }) => change({ voiceChannelId: target.value || null })}
      options={[
        { value: "", label: usual ? t("usualVoice", { name: usual.name }) : t("noUsualVoice") },
        ...voice.map(({ channelId, name }) => ({ value: channelId, label: name })),
      ]}
    />
  );
}
