"use client";

import type { PartOfMessages } from "@guildhall/i18n/translate-part";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { PreviewedEvent, SettingsPageView } from "../settings.queries.ts";
import { AnswersField } from "./answers-field.tsx";
import { CardPreview } from "./card-preview.tsx";
import { SettingField } from "./setting-field.tsx";
import { SettingsForm } from "./settings-form.tsx";

type EventSettingsProps = {
  readonly guildId: string;
  readonly page: SettingsPageView;
  readonly previewed: PreviewedEvent;
  /** The texts of the card in the guild's language. */
  readonly words: PartOfMessages;
};

/** How event cards look and what a new event starts with, beside the card itself. */
export function EventSettings({ guildId, page, previewed, words }: EventSettingsProps) {
  const t = useTranslations("settings.web.cards");
  return (
    <SettingsForm guildId={guildId} page={page}>
      <div className="grid grid-cols-1 items-start gap-3.5 dock:grid-cols-[minmax(0,1fr)_minmax(0,490px)]">
        <div className="min-w-0 dock:sticky dock:top-0 dock:order-last">
          <CardPreview previewed={previewed} words={words} />
        </div>
        <div className="grid min-w-0 gap-3.5">
          <Card title={t("card")}>
            <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
              <SettingField settingKey="events.mentionRoleIds" />
              <SettingField settingKey="events.colour" />
              <div className="desk:col-span-2">
                <AnswersField />
              </div>
            </div>
          </Card>
          <Card title={t("planning")}>
            <div className="grid grid-cols-2 gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
              <SettingField settingKey="events.durationMinutes" />
            </div>
          </Card>
          <Card title={t("reminders")}>
            <div className="grid gap-4">
              <SettingField settingKey="events.reminders" />
              <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
                <SettingField settingKey="events.quietFromHour" />
                <SettingField settingKey="events.quietUntilHour" />
                <SettingField settingKey="events.directMessagesPerDay" />
              </div>
            </div>
          </Card>
        </div>
      </div>
    </SettingsForm>
  );
}
