"use client";

import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
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
          <div className="mb-4 grid grid-cols-2 gap-x-[18px] max-desk:grid-cols-1">
            <SettingField settingKey="dkp.eventPoints" />
          </div>
          <KindsOfEvents guildId={guildId} page={page} />
        </Card>
      </div>
    </SettingsForm>
  );
}

function KindsOfEvents({ guildId, page: { guild, eventPresets } }: DkpSettingsProps) {
  const t = useTranslations("settings");
  const tAll = useTranslations();
  if (eventPresets.length === 0) return <p className="text-table text-ink-2">{t("web.kindsEmpty")}</p>;
  return (
    <>
      <p className="mb-2 text-small text-ink-3">
        {t("web.kindsLead", { game: t(`games.titles.${guild.game}`) })}
      </p>
      <ul className="text-table">
        {eventPresets.map(({ key, title, rewardPoints }) => (
          <li key={key} className="flex justify-between gap-3 border-b border-line py-1.5 last:border-0">
            <span>{title ?? translateGameTerm(tAll, "events", key)}</span>
            <span>{t("values.points", { value: rewardPoints })}</span>
          </li>
        ))}
      </ul>
      <Link
        href={`/guilds/${guildId}/settings/game`}
        className="mt-2 inline-block text-small text-link hover:underline"
      >
        {t("web.toGame")}
      </Link>
    </>
  );
}
