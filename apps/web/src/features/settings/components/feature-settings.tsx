"use client";

import type { Feature } from "@guildhall/core";
import { guildSettings, settingKeys } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { SettingsPageView } from "../settings.queries.ts";
import { SettingField } from "./setting-field.tsx";
import { SettingsForm } from "./settings-form.tsx";

type FeatureSettingsProps = {
  readonly guildId: string;
  readonly page: SettingsPageView;
  readonly feature: Extract<Feature, "absences" | "privacy">;
};

/** Every setting of a feature, for features with a few of equal weight. */
export function FeatureSettings({ guildId, page, feature }: FeatureSettingsProps) {
  const t = useTranslations("settings.web.cards");
  return (
    <SettingsForm guildId={guildId} page={page}>
      <div className="max-w-[860px]">
        <Card title={t(feature)}>
          <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
            {settingKeys
              .filter((key) => guildSettings[key].feature === feature)
              .map((key) => (
                <SettingField key={key} settingKey={key} />
              ))}
          </div>
        </Card>
      </div>
    </SettingsForm>
  );
}
