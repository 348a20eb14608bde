"use client";

import type { SettingKey } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { SettingsPageView } from "../settings.queries.ts";
import { AdvancedSettings } from "./advanced-settings.tsx";
import { SettingField } from "./setting-field.tsx";
import { SettingsForm } from "./settings-form.tsx";

type CardOfSettings = {
  readonly title: "presence" | "missing" | "afterwards" | "pays";
  readonly keys: readonly SettingKey[];
  /** What few guilds ever change. */
  readonly rareKeys: readonly SettingKey[];
  readonly isBrief?: boolean;
};

const cards: readonly CardOfSettings[] = [
  {
    title: "presence",
    keys: ["attendance.graceMinutes", "attendance.leaveMinutes", "attendance.minimumPercent"],
    rareKeys: [
      "attendance.bridgeMinutes",
      "attendance.countsDeaf",
      "attendance.codeMinutes",
      "attendance.countsUncertain",
    ],
  },
  {
    title: "missing",
    keys: ["attendance.leaveDays", "attendance.leaveWindowDays", "attendance.noShowStrikes"],
    rareKeys: ["attendance.strikeDays", "attendance.noShowPoints"],
  },
  {
    title: "afterwards",
    keys: ["attendance.autoCloseHours", "attendance.contestHours"],
    rareKeys: [],
  },
  {
    title: "pays",
    keys: [
      "attendance.credits.present",
      "attendance.credits.late",
      "attendance.credits.leftEarly",
      "attendance.credits.walkIn",
      "attendance.credits.benched",
      "attendance.credits.standby",
    ],
    rareKeys: ["attendance.credits.excused", "attendance.credits.absent", "attendance.credits.noShow"],
    isBrief: true,
  },
];

type AttendanceSettingsProps = { readonly guildId: string; readonly page: SettingsPageView };

/** From when on somebody counts as present, and which share of the reward each result pays. */
export function AttendanceSettings({ guildId, page }: AttendanceSettingsProps) {
  return (
    <SettingsForm guildId={guildId} page={page}>
      <div className="grid max-w-[860px] grid-cols-1 gap-3.5">
        {cards.map((card) => (
          <SettingsCard key={card.title} {...card} />
        ))}
      </div>
    </SettingsForm>
  );
}

function SettingsCard({ title, keys, rareKeys, isBrief = false }: CardOfSettings) {
  const t = useTranslations("settings.web.cards");
  const onPhone = isBrief ? "max-desk:grid-cols-2 max-desk:gap-x-3" : "max-desk:grid-cols-1";
  const fields = (shown: readonly SettingKey[]) =>
    shown.map((key) => <SettingField key={key} settingKey={key} isBrief={isBrief} />);
  return (
    <Card title={t(title)}>
      <div className={`grid grid-cols-3 items-start gap-x-[18px] gap-y-4 ${onPhone}`}>{fields(keys)}</div>
      {rareKeys.length > 0 && <AdvancedSettings>{fields(rareKeys)}</AdvancedSettings>}
    </Card>
  );
}
