"use client";

import { useTranslations } from "next-intl";
import { useGuildZone } from "#web/components/shell/shell-context.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { untilMoment } from "./sale-draft.ts";
import type { StageFieldsProps } from "./stage-fields.tsx";
import { useMinutes } from "./use-minutes.ts";

/** From a few minutes among people who are there to three days; a moment by the guild's clock says the rest. */
const lengths = [10, 30, 60, 120, 360, 720, 1_440, 2_880, 4_320] as const;

/** How long people may take part. When that is for a later stage depends on the one before. */
export function StageLength(props: StageFieldsProps) {
  const t = useTranslations("loot.web.session");
  const minutes = useMinutes();
  const { form, terms, stage, index } = props;
  const usual = terms.usual.find(({ mode }) => mode === stage.mode);
  return (
    <>
      <Select
        label={t("lasts")}
        hint={t("quietHint", { until: String(terms.quiet.untilHour), to: String(terms.quiet.movesToHour) })}
        value={stage.lasts}
        onChange={({ target }) => form.stages.change(index, { lasts: target.value })}
        options={[
          { value: "", label: t("usually", { value: minutes(usual?.minutes ?? 0) }) },
          ...lengths.map((length) => ({ value: String(length), label: minutes(length) })),
          ...(index === 0 ? [{ value: untilMoment, label: t("untilMoment") }] : []),
        ]}
      />
      {stage.lasts === untilMoment && <EndFields form={form} />}
    </>
  );
}

function EndFields({ form: { draft, wrong, change } }: Pick<StageFieldsProps, "form">) {
  const t = useTranslations("loot.web.session");
  const zone = useGuildZone();
  return (
    <div className="grid grid-cols-2 items-start gap-2.5">
      <TextField
        label={t("endDay")}
        type="date"
        value={draft.day}
        error={wrong.has("ends.day") ? t("wrong.day") : undefined}
        onChange={({ target }) => change({ day: target.value })}
      />
      <TextField
        label={t("endTime")}
        hint={t("endTimeHint", { zone })}
        type="time"
        value={draft.time}
        error={wrong.has("ends.time") ? t("wrong.time") : undefined}
        onChange={({ target }) => change({ time: target.value })}
      />
    </div>
  );
}
