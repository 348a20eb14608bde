"use client";

import type { Right } from "@guildhall/core";
import { type RightsPreset, rightsOfPresets, rightsPresets } from "@guildhall/core/settings";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Menu, MenuItem, MenuLabel } from "#web/components/ui/menu.tsx";
import type { RightsHolderView, RightsPageView } from "../rights.queries.ts";
import { useHolderName } from "./rights-holder-name.tsx";

type RightsPresetMenuProps = {
  readonly holder: RightsHolderView;
  readonly view: RightsPageView;
  readonly isLocked: boolean;
  onChoose(preset: RightsPreset): void;
};

/** The preset that a holder is; whoever may, chooses another. */
export function RightsPresetMenu({ holder, view, isLocked, onChoose }: RightsPresetMenuProps) {
  const t = useTranslations("settings.rights");
  const nameOf = useHolderName();
  const preset = usePresetName()(holder);
  if (holder.hasAll) return <span className="text-small text-ink-3">{t("all")}</span>;
  if (!holder.isEditable) {
    const why = view.grantable.length > 0 ? t("above") : undefined;
    return (
      <span className="text-small text-ink-2" title={why}>
        {preset}
        {why && <span className="block text-tiny text-ink-3">{why}</span>}
      </span>
    );
  }
  const trigger = (
    <Button disabled={isLocked} aria-label={t("presetOf", { name: nameOf(holder), preset })}>
      {preset}
      <ChevronDown aria-hidden className="icon-14 text-ink-3" />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuLabel>{t("choosePreset")}</MenuLabel>
      {rightsPresets
        .filter((one) => one !== holder.preset)
        .map((one) => (
          <PresetItem
            key={one}
            preset={one}
            isInReach={differencesTo(one, holder, view).every((right) => view.grantable.includes(right))}
            onChoose={onChoose}
          />
        ))}
    </Menu>
  );
}

type PresetItemProps = {
  readonly preset: RightsPreset;
  readonly isInReach: boolean;
  onChoose(preset: RightsPreset): void;
};

function PresetItem({ preset, isInReach, onChoose }: PresetItemProps) {
  const t = useTranslations("settings.rights");
  const name = t(`presets.${preset}`);
  return (
    <MenuItem isDisabled={!isInReach} onSelect={() => onChoose(preset)}>
      <span className="max-w-64">
        {isInReach ? name : t("presetOutOfReach", { preset: name })}
        <span className="block text-tiny text-ink-3">{t(`presetHints.${preset}`)}</span>
      </span>
    </MenuItem>
  );
}

/** Rights that people are shown and that would change with the preset. */
export function differencesTo(
  preset: RightsPreset,
  holder: RightsHolderView,
  view: RightsPageView,
): readonly Right[] {
  const wanted = rightsOfPresets[preset];
  return view.rights.filter((right) => holder.rights.includes(right) !== wanted.includes(right));
}

function usePresetName(): (holder: RightsHolderView) => string {
  const t = useTranslations("settings.rights");
  return ({ preset, rights }) => {
    if (preset) return t(`presets.${preset}`);
    return t(rights.length === 0 ? "none" : "own");
  };
}
