"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { SettingsPageView } from "../settings.queries.ts";
import { SettingField } from "./setting-field.tsx";
import { SettingsForm } from "./settings-form.tsx";

type MemberSettingsProps = { readonly guildId: string; readonly page: SettingsPageView };

/** Which roles come with being welcomed, and when somebody is missed. */
export function MemberSettings({ guildId, page }: MemberSettingsProps) {
  const t = useTranslations("settings.web.cards");
  return (
    <SettingsForm guildId={guildId} page={page}>
      <div className="grid max-w-[860px] grid-cols-1 gap-3.5">
        <Card title={t("inactivity")}>
          <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
            <SettingField settingKey="members.inactiveDays" />
            <SettingField settingKey="members.staleProfileDays" />
          </div>
        </Card>
        <Card title={t("newcomers")}>
          <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
            <SettingField settingKey="members.memberRoleIds" />
            <SettingField settingKey="members.allyRoleIds" />
            <SettingField settingKey="members.guestRoleIds" />
          </div>
        </Card>
      </div>
    </SettingsForm>
  );
}
