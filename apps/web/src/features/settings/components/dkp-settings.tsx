"use client";

import { profileOf } from "@guildhall/core/games";
import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { SettingsPageView } from "../settings.queries.ts";
import { SettingField } from "./setting-field.tsx";
import { SettingsForm } from "./settings-form.tsx";

type DkpSettingsProps = { readonly guildId: string; readonly page: SettingsPageView };

/** What is paid beside the reward of an event, and what the ready-made events pay. */
export function DkpSettings({ guildId, page }: DkpSettingsProps) {
  const t = useTranslations("settings.web.cards");
  return (
    <SettingsForm guildId={guildId} page={page}>
      <div className="grid max-w-[860px] grid-cols-1 gap-3.5">
        <Card title={t("bonus")}>
          <div className="grid grid-cols-2 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
            <SettingField settingKey="dkp.signUpBonusPoints" />
            <SettingField settingKey="dkp.signUpBonusHours" />
          </div>
        </Card>
        <Card title={t("kinds")}>
          <KindsOfEvents page={page} />
        </Card>
      </div>
    </SettingsForm>
  );
}

function KindsOfEvents({ page: { guild } }: Pick<DkpSettingsProps, "page">) {
  const t = useTranslations("settings");
  const tAll = useTranslations();
  const { eventPresets } = profileOf(guild.game);
  if (eventPresets.length === 0) return <p className="text-table text-ink-2">{t("web.kindsEmpty")}</p>;
  return (
    <>
      <p className="mb-2 text-small text-ink-3">
        {t("web.kindsLead", { game: t(`games.titles.${guild.game}`) })}
      </p>
      <ul className="text-table">
        {eventPresets.map(({ key, rewardPoints }) => (
          <li key={key} className="flex justify-between gap-3 border-b border-line py-1.5 last:border-0">
            <span>{translateGameTerm(tAll, "events", key)}</span>
            <span>{t("values.points", { value: rewardPoints })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
