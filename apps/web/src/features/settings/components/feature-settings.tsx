"use client";

import type { Feature } from "@guildhall/core";
import { guildSettings, settingKeys } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "#web/components/ui/card.tsx";
import type { SettingsPageView } from "../settings.queries.ts";
import { SettingField } from "./setting-field.tsx";
import { SettingsForm } from "./settings-form.tsx";

type FeatureSettingsProps = {
  readonly guildId: string;
  readonly page: SettingsPageView;
  /** A card for each. */
  readonly features: readonly Extract<
    Feature,
    "absences" | "privacy" | "wishlists" | "loot" | "recruitment" | "announcements"
  >[];
  /** A card before them. */
  readonly children?: ReactNode;
};

/** Every setting of some features, for features with a few of equal weight. */
export function FeatureSettings({ guildId, page, features, children }: FeatureSettingsProps) {
  const t = useTranslations("settings.web.cards");
  return (
    <SettingsForm guildId={guildId} page={page}>
      <div className="grid max-w-[860px] gap-3.5">
        {children}
        {features.map((feature) => (
          <Card key={feature} title={t(feature)}>
            <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
              {settingKeys
                .filter((key) => guildSettings[key].feature === feature)
                .map((key) => (
                  <SettingField key={key} settingKey={key} />
                ))}
            </div>
          </Card>
        ))}
      </div>
    </SettingsForm>
  );
}
