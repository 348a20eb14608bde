"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { SettingsPageView } from "../settings.queries.ts";
import { AdvancedSettings } from "./advanced-settings.tsx";
import { SettingField } from "./setting-field.tsx";
import { SettingsForm } from "./settings-form.tsx";

const credits = [
  "attendance.credits.present",
  "attendance.credits.late",
  "attendance.credits.leftEarly",
  "attendance.credits.walkIn",
  "attendance.credits.benched",
  "attendance.credits.standby",
] as const;

const rareCredits = [
  "attendance.credits.excused",
  "attendance.credits.absent",
  "attendance.credits.noShow",
] as const;

type AttendanceSettingsProps = { readonly guildId: string; readonly page: SettingsPageView };

/** From when on somebody counts as present, and which share of the reward each result pays. */
export function AttendanceSettings({ guildId, page }: AttendanceSettingsProps) {
  const t = useTranslations("settings.web.cards");
  return (
    <SettingsForm guildId={guildId} page={page}>
      <div className="grid max-w-[860px] grid-cols-1 gap-3.5">
        <Card title={t("presence")}>
          <div className="grid grid-cols-3 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
            <SettingField settingKey="attendance.graceMinutes" />
            <SettingField settingKey="attendance.leaveMinutes" />
            <SettingField settingKey="attendance.minimumPercent" />
          </div>
          <AdvancedSettings>
            <SettingField settingKey="attendance.bridgeMinutes" />
            <SettingField settingKey="attendance.countsDeaf" />
          </AdvancedSettings>
        </Card>
        <Card title={t("pays")}>
          <div className="grid grid-cols-3 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-2 max-desk:gap-x-3">
            {credits.map((key) => (
              <SettingField key={key} settingKey={key} isBrief />
            ))}
          </div>
          <AdvancedSettings>
            {rareCredits.map((key) => (
              <SettingField key={key} settingKey={key} isBrief />
            ))}
          </AdvancedSettings>
        </Card>
      </div>
    </SettingsForm>
  );
}
