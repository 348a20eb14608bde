"use client";

import type { Right } from "@guildhall/core";
import { type RightsPreset, rightsOfPresets } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { applyRightsPresetAction } from "../rights.actions.ts";
import type { RightsHolderView, RightsPageView } from "../rights.queries.ts";
import { useHolderName } from "./rights-holder-name.tsx";
import { differencesTo } from "./rights-preset-menu.tsx";

export type PresetWish = { readonly holder: RightsHolderView; readonly preset: RightsPreset };

type RightsPresetDialogProps = {
  readonly guildId: string;
  readonly view: RightsPageView;
  readonly wish: PresetWish | undefined;
  onClose(): void;
};

/** Says what a preset gives and takes before it does. */
export function RightsPresetDialog({ guildId, view, wish, onClose }: RightsPresetDialogProps) {
  const t = useTranslations("settings.rights.confirm");
  const tPreset = useTranslations("settings.rights.presets");
  const nameOf = useHolderName();
  const { isBusy, run } = useAction();
  if (!wish) return null;
  const { holder, preset } = wish;
  const { kind, id, rights } = holder;
  const words = { name: nameOf(holder), preset: tPreset(preset) };
  const changed = differencesTo(preset, holder, view);
  const gets = changed.filter((right) => rightsOfPresets[preset].includes(right));
  const apply = () => {
    onClose();
    run(
      () => applyRightsPresetAction(guildId, { kind, id, preset, seen: [...rights] }),
      () => t("done", words),
    );
  };
  return (
    <ConfirmDialog
      isOpen
      title={t("title", words)}
      action={t("action", words)}
      isBusy={isBusy}
      onConfirm={apply}
      onClose={onClose}
    >
      <RightsList lead={t("gets", words)} rights={gets} />
      <RightsList lead={t("loses", words)} rights={changed.filter((right) => !gets.includes(right))} />
      <p className="mt-2 text-small text-ink-3">{t("toCome")}</p>
    </ConfirmDialog>
  );
}

function RightsList({ lead, rights }: { readonly lead: string; readonly rights: readonly Right[] }) {
  const tRight = useTranslations("common.rights");
  if (rights.length === 0) return null;
  return (
    <>
      <p className="mt-2 font-medium text-ink">{lead}</p>
      <ul className="ms-4 list-disc">
        {rights.map((right) => (
          <li key={right}>{tRight(right)}</li>
        ))}
      </ul>
    </>
  );
}
