"use client";

import type { EventRules } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { ReminderList } from "#web/features/settings/components/reminder-list.tsx";
import { AttendanceRules } from "./attendance-rules.tsx";
import { CardRules } from "./card-rules.tsx";
import { OwnRule } from "./own-rule.tsx";
import { PayRules } from "./pay-rules.tsx";
import type { RulesFieldsProps } from "./rules-fields.tsx";
import { SeatRules } from "./seat-rules.tsx";
import { StaticRule } from "./static-rule.tsx";

/** Fields that can be wrong and are folded: then they have to be seen. */
const foldedFields = [
  "roleSeats",
  "leastPeople",
  "staticIds",
  "imageUrl",
  "mentionRoleIds",
  "reminders",
  "attendance",
  "paidPerWeek",
  "voiceChannelIds",
];

/** What few templates differ in, folded below what all of them have. */
export function AdvancedRules(props: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  const { rules, wrong, onChange } = props;
  return (
    <details
      open={foldedFields.some((name) => wrong.has(name)) || undefined}
      className="rounded-card border border-line bg-surface px-3.5 py-2.5 shadow-1"
    >
      <summary className="cursor-pointer py-1 font-title text-card font-semibold hover:text-ink">
        {t("advanced")}
      </summary>
      <div className="grid gap-5 pt-3 pb-1.5">
        <Part title={t("parts.seats")}>
          <SeatRules {...props} />
          <StaticRule {...props} />
          <AnswerRules {...props} />
        </Part>
        <Part title={t("parts.card")}>
          <CardRules {...props} />
        </Part>
        <Part title={t("parts.discord")}>
          <Flags
            names={["hasThread", "hasScheduledEvent", "hasVoiceChannel", "hasRole"]}
            rules={rules}
            onChange={onChange}
          />
        </Part>
        <Part title={t("parts.reminders")}>
          <OwnRule
            label={t("ownReminders")}
            hint={t("ownRemindersHint")}
            isOwn={rules.reminders !== null}
            onChange={(isOwn) => onChange({ reminders: isOwn ? [] : null })}
          >
            <ReminderList
              label={t("parts.reminders")}
              reminders={rules.reminders ?? []}
              isDisabled={false}
              onChange={(reminders) => onChange({ reminders: [...reminders] })}
            />
          </OwnRule>
        </Part>
        <Part title={t("parts.pay")}>
          <PayRules {...props} />
        </Part>
        <Part title={t("parts.attendance")}>
          <AttendanceRules {...props} />
        </Part>
      </div>
    </details>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-4 border-t border-line pt-3 first:border-0 first:pt-0">
      <h3 className="text-small font-medium text-ink-3">{title}</h3>
      {children}
    </section>
  );
}

const flags = [
  "hasLineUp",
  "isRollCall",
  "hasThread",
  "hasScheduledEvent",
  "hasVoiceChannel",
  "hasRole",
] as const satisfies readonly (keyof EventRules)[];

type FlagsProps = Pick<RulesFieldsProps, "rules" | "onChange"> & {
  readonly names: readonly (typeof flags)[number][];
};

function Flags({ names, rules, onChange }: FlagsProps) {
  const t = useTranslations("events.web.rules");
  return (
    <div className="grid grid-cols-2 gap-x-[18px] gap-y-3 max-desk:grid-cols-1">
      {names.map((name) => (
        <Checkbox
          key={name}
          label={t(`flags.${name}`)}
          hint={t(`flagHints.${name}`)}
          isChecked={rules[name]}
          onChange={(isChecked) => onChange({ [name]: isChecked })}
        />
      ))}
    </div>
  );
}

/** Which answers people may give, and whether officers pick among them. */
function AnswerRules({ rules, onChange }: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  const tAnswer = useTranslations("events.answers");
  const choices = [
    { value: "", label: t("asUsual") },
    { value: "yes", label: t("offered") },
    { value: "no", label: t("notOffered") },
  ];
  return (
    <>
      <div className="grid grid-cols-2 gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
        {(["offersMaybe", "offersStandby"] as const).map((name) => (
          <Select
            key={name}
            label={t("answer", { answer: tAnswer(name === "offersMaybe" ? "maybe" : "standby") })}
            value={rules[name] === null ? "" : rules[name] ? "yes" : "no"}
            onChange={({ target }) =>
              onChange({ [name]: target.value === "" ? null : target.value === "yes" })
            }
            options={choices}
          />
        ))}
      </div>
      <Flags names={["hasLineUp", "isRollCall"]} rules={rules} onChange={onChange} />
    </>
  );
}
