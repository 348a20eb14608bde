"use client";

import type { SettingKey } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { useWriteSetting } from "#web/components/use-write-setting.ts";
import { useSetting, useSettingsForm } from "./settings-context.tsx";

type SettingHintProps = { readonly settingKey: SettingKey; readonly isBrief?: boolean };

/** What the setting does, and whether it is as the guild's style has it. */
export function SettingHint({ settingKey, isBrief }: SettingHintProps) {
  const tAll = useTranslations();
  return (
    <>
      {!isBrief && tAll(`settings.catalogue.${settingKey}.hint`)} <Origin settingKey={settingKey} />
    </>
  );
}

function Origin({ settingKey }: { readonly settingKey: SettingKey }) {
  const t = useTranslations("settings");
  const { page } = useSettingsForm();
  const { isPreset, isDisabled, preset, toPreset } = useSetting(settingKey);
  const write = useWriteSetting();
  const style = t(`styles.${page.style}.name`);
  if (isPreset) return <span>{t("web.asStyle", { style })}</span>;
  return (
    <span className="text-ink-2">
      {t("web.ownWay", { style, preset: write(settingKey, preset, (id) => id) })}{" "}
      {!isDisabled && (
        <button
          type="button"
          onClick={toPreset}
          aria-label={t("web.toPresetOf", { name: t(`catalogue.${settingKey}.name`) })}
          className="text-link underline underline-offset-2 hover:text-ink"
        >
          {t("web.toPreset")}
        </button>
      )}
    </span>
  );
}
