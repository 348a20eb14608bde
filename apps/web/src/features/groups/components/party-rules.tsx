"use client";

import { aims, type PartySetting } from "@guildhall/core/groups";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { RadioGroup } from "#web/components/ui/radio-group.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { Switch } from "#web/components/ui/switch.tsx";
import { useAction } from "#web/components/use-action.ts";
import { changePartySettingAction } from "../parties.actions.ts";
import { ApartRules, TogetherRules } from "./member-rules.tsx";
import type { MadeParties } from "./parties-page.tsx";
import { PartyList } from "./party-list.tsx";
import { SavePreset } from "./save-preset.tsx";

type PartyRulesProps = { readonly guildId: string; readonly parties: MadeParties; onClose(): void };

/** The parties themselves, what makes them good, and who is to be together or apart. Nobody moves before they are balanced. */
export function PartyRules({ guildId, parties, onClose }: PartyRulesProps) {
  const t = useTranslations("groups.web.parties");
  const { isBusy, run } = useAction();
  const { event, work } = parties;
  const [opened] = useState(work);
  const [setting, setSetting] = useState<PartySetting>(opened.setting);
  // Who moved people meanwhile is no matter; other rules than those that were opened are.
  const isStale = JSON.stringify(work.setting) !== JSON.stringify(opened.setting);
  const { draftNumber } = isStale ? opened : work;
  const change = (part: Partial<PartySetting>) => setSetting({ ...setting, ...part });
  const save = () =>
    run(
      () =>
        changePartySettingAction(guildId, {
          ...{ eventId: event.eventId, draftNumber },
          setting: { ...setting, together: setting.together.filter((group) => group.length > 1) },
        }),
      () => {
        onClose();
        return t("rulesSaved");
      },
    );
  return (
    <Sheet
      isOpen
      kicker={t("short")}
      title={t("changeRules")}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} onClick={save}>
          {t("saveRules")}
        </Button>
      }
    >
      <div className="grid gap-5">
        <PartyList
          shapes={parties.partyShapes}
          houses={parties.houses}
          parties={setting.parties}
          onChange={(changed) => change({ parties: changed })}
        />
        <RadioGroup
          label={t("aim")}
          choices={aims.map((aim) => ({
            value: aim,
            label: t(`aims.${aim}.name`),
            hint: t(`aims.${aim}.hint`),
          }))}
          value={setting.aim}
          onChange={(value) => change({ aim: aims.find((aim) => aim === value) ?? setting.aim })}
        />
        <Switch
          label={t("keepsStatics")}
          hint={t("keepsStaticsHint")}
          isOn={setting.keepsStatics}
          onChange={(keepsStatics) => change({ keepsStatics })}
        />
        <TogetherRules
          parties={parties}
          together={setting.together}
          onChange={(together) => change({ together })}
        />
        <ApartRules parties={parties} apart={setting.apart} onChange={(apart) => change({ apart })} />
        <SavePreset guildId={guildId} setting={setting} />
      </div>
    </Sheet>
  );
}
