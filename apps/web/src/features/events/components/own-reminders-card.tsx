"use client";

import { type ChooseRemindersInput, ownReminderWays } from "@guildhall/core/events";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { useIsAwake } from "#web/components/use-browser.ts";
import { usePress } from "#web/components/use-press.ts";
import { chooseRemindersAction } from "../reminders.actions.ts";
import type { OwnRemindersPage } from "../reminders.loaders.ts";
import { MutedEvents } from "./muted-events.tsx";
import { UsualReminders } from "./usual-reminders.tsx";

type OwnRemindersCardProps = { readonly guildId: string; readonly own: OwnRemindersPage };

/** How the reader is reminded of events, and at what hours not; saved at once. */
export function OwnRemindersCard({ guildId, own: known }: OwnRemindersCardProps) {
  const t = useTranslations("events.remind");
  const isAwake = useIsAwake();
  const {
    failure,
    shown: own,
    press,
  } = usePress(known, (before, chosen: ChooseRemindersInput) => ({ ...before, ...chosen }));
  const { way, quietFromHour, quietUntilHour } = own;
  const choose = (chosen: ChooseRemindersInput, former = { way, quietFromHour, quietUntilHour }) =>
    press(chosen, {
      act: () => chooseRemindersAction(guildId, chosen),
      done: () => t("web.saved"),
      undo: () => choose(former),
    });
  const common = { isDisabled: !isAwake, onChoose: choose, own };
  return (
    <Card title={t("web.own")}>
      <div className="grid gap-3.5">
        <Select
          label={t("web.how")}
          hint={own.refusesMessages ? t("web.refused") : t("web.howHint")}
          value={own.way ?? ""}
          disabled={common.isDisabled}
          error={failure}
          onChange={({ target }) =>
            choose({ way: ownReminderWays.find((way) => way === target.value) ?? null })
          }
          options={[
            { value: "", label: t("ways.guild") },
            ...ownReminderWays.map((way) => ({ value: way, label: t(`ways.${way}`) })),
          ]}
        />
        <div className="grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] gap-3">
          <QuietHour field="quietFromHour" {...common} />
          <QuietHour field="quietUntilHour" {...common} />
        </div>
        <p className="text-small text-ink-3">{t("web.quietHint")}</p>
        <UsualReminders own={own} />
        <MutedEvents guildId={guildId} muted={own.muted} />
      </div>
    </Card>
  );
}

type QuietHourProps = {
  readonly field: "quietFromHour" | "quietUntilHour";
  readonly own: OwnRemindersPage;
  readonly isDisabled: boolean;
  onChoose(chosen: ChooseRemindersInput): void;
};

function QuietHour({ field, own, isDisabled, onChoose }: QuietHourProps) {
  const t = useTranslations("events.remind.web");
  const write = useWriteHour();
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: write(hour) }));
  return (
    <Select
      label={t(field)}
      value={own[field] ?? ""}
      disabled={isDisabled}
      onChange={({ target }) => onChoose({ [field]: target.value === "" ? null : Number(target.value) })}
      options={[{ value: "", label: t("asGuild", { hour: write(own.usual[field]) }) }, ...hours]}
    />
  );
}

/** An hour as the reader's language writes a time. */
function useWriteHour(): (hour: number) => string {
  const format = useFormatter();
  return (hour) =>
    format.dateTime(new Date(Date.UTC(2000, 0, 1, hour)), {
      hour: "2-digit",
      minute: "2-digit",
      timeZone: "UTC",
    });
}
