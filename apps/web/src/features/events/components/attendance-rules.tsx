"use client";

import { type AttendanceCounts, attendanceCounts, type PolicyKey, policyKeys } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { RadioGroup } from "#web/components/ui/radio-group.tsx";
import { PolicyField } from "./policy-field.tsx";
import type { RulesFieldsProps } from "./rules-fields.tsx";

/** What most of those change who change anything. */
const often: readonly PolicyKey[] = [
  "attendance.graceMinutes",
  "attendance.leaveMinutes",
  "attendance.minimumPercent",
];

/** How presence at these events is judged, where that is otherwise than the guild does. */
export function AttendanceRules(props: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  const { rules, wrong, onChange } = props;
  const seldom = policyKeys.filter((key) => !often.includes(key));
  const isSaid = seldom.some((key) => rules.attendance[key] !== undefined);
  return (
    <>
      <RadioGroup
        label={t("counts")}
        value={rules.counts}
        choices={attendanceCounts.map((counts) => ({
          value: counts,
          label: t(`countsAs.${counts}`),
          hint: t(`countsHints.${counts}`),
        }))}
        onChange={(value) => onChange({ counts: toCounts(value) })}
      />
      <PolicyFields {...props} keys={often} />
      <VoiceRule {...props} />
      <details open={isSaid || wrong.has("attendance") || undefined} className="border-t border-line pt-2">
        <summary className="cursor-pointer py-1 text-table font-medium text-ink-2 hover:text-ink">
          {t("moreAttendance")}
        </summary>
        <div className="pt-3">
          <PolicyFields {...props} keys={seldom} />
        </div>
      </details>
    </>
  );
}

function toCounts(value: string): AttendanceCounts {
  return attendanceCounts.find((counts) => counts === value) ?? "yes";
}

type PolicyFieldsProps = RulesFieldsProps & { readonly keys: readonly PolicyKey[] };

function PolicyFields({ keys, rules, planning, onChange }: PolicyFieldsProps) {
  const choose = (key: PolicyKey, value: number | boolean | undefined) => {
    const { [key]: _, ...others } = rules.attendance;
    onChange({ attendance: value === undefined ? others : { ...others, [key]: value } });
  };
  return (
    <div className="grid grid-cols-3 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
      {keys.map((key) => (
        <PolicyField
          key={key}
          policyKey={key}
          value={rules.attendance[key]}
          usual={planning.settings[key]}
          onChange={(value) => choose(key, value)}
        />
      ))}
    </div>
  );
}

const heardIn: ReadonlySet<string> = new Set(["voice", "stage", "category"]);

/** Where presence counts beside the event's own voice channel. */
function VoiceRule({ rules, wrong, planning, onChange }: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  const channels = planning.server.channels.filter(({ kind }) => heardIn.has(kind));
  return (
    <PickerMany
      label={t("voiceChannels")}
      hint={t("voiceChannelsHint")}
      error={wrong.has("voiceChannelIds") ? t("wrongVoiceChannels") : undefined}
      options={channels.map(({ channelId, name, kind }) => ({
        id: channelId,
        label: name,
        ...(kind === "category" && { detail: t("wholeCategory") }),
      }))}
      values={rules.voiceChannelIds}
      onChange={(ids) => onChange({ voiceChannelIds: [...ids] })}
    />
  );
}
