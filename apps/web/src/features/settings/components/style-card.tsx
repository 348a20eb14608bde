"use client";

import {
  isSameValue,
  presetsOf,
  type SettingKey,
  type Style,
  settingKeys,
  styles,
} from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { RadioGroup } from "#web/components/ui/radio-group.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { useWriteSetting } from "#web/components/use-write-setting.ts";
import { chooseStyleAction } from "../settings.actions.ts";
import type { SettingsPageView } from "../settings.queries.ts";

type StyleCardProps = { readonly guildId: string; readonly page: SettingsPageView };

/** The one question that fills every setting. It shows what another answer would change before it is given. */
export function StyleCard({ guildId, page }: StyleCardProps) {
  const t = useTranslations("settings");
  const { isBusy, run } = useAction();
  const isAwake = useIsAwake();
  const [wanted, setWanted] = useState<Style>();
  const style = wanted ?? page.style;
  const choose = () =>
    run(
      () => chooseStyleAction(guildId, { style }),
      () => {
        setWanted(undefined);
        return t("web.style.chosen", { style: t(`styles.${style}.name`) });
      },
    );
  return (
    <Card title={t("web.cards.style")}>
      <p className="mb-3 text-table text-ink-2">{t("web.style.lead")}</p>
      <RadioGroup
        label={t("web.style.question")}
        value={style}
        isDisabled={!page.canEdit || isBusy || !isAwake}
        onChange={(value) => setWanted(styles.find((one) => one === value))}
        choices={styles.map((one) => ({
          value: one,
          label: t(`styles.${one}.name`),
          hint: t(`styles.${one}.sentence`),
        }))}
      />
      {style !== page.style && (
        <div className="mt-4 border-t border-line pt-3">
          <StyleChanges page={page} style={style} />
          <Button className="mt-3" isBusy={isBusy} onClick={choose}>
            {t("web.style.choose", { style: t(`styles.${style}.name`) })}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** What the guild set itself stays, so it is not among them. */
function listChanges({ settings }: SettingsPageView, style: Style): readonly SettingKey[] {
  const presets = presetsOf(style);
  return settingKeys.filter(
    (key) => !settings[key].isChanged && !isSameValue(settings[key].value, presets[key]),
  );
}

function StyleChanges({ page, style }: { readonly page: SettingsPageView; readonly style: Style }) {
  const t = useTranslations("settings");
  const write = useWriteSetting();
  const keys = listChanges(page, style);
  const presets = presetsOf(style);
  return (
    <div aria-live="polite" className="text-table">
      <p>{t("web.style.changes", { style: t(`styles.${style}.name`), count: keys.length })}</p>
      <ul className="mt-1.5">
        {keys.map((key) => (
          <li key={key} className="flex justify-between gap-3 border-b border-line py-1.5 last:border-0">
            <span>{t(`catalogue.${key}.name`)}</span>
            <span className="whitespace-nowrap">
              <span className="text-ink-3">{write(key, page.settings[key].value, (id) => id)}</span>
              <span aria-hidden className="px-1.5 text-ink-3">
                {"→"}
              </span>
              <b className="font-medium">{write(key, presets[key], (id) => id)}</b>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
