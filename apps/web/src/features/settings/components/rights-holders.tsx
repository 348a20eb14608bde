"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import type { RightsHolderView, RightsPageView } from "../rights.queries.ts";
import { AddRightsHolder } from "./add-rights-holder.tsx";
import { RightsHolderName } from "./rights-holder-name.tsx";
import { type PresetWish, RightsPresetDialog } from "./rights-preset-dialog.tsx";
import { RightsPresetMenu } from "./rights-preset-menu.tsx";
import { keyOf } from "./use-rights-draft.ts";

type RightsHoldersProps = {
  readonly guildId: string;
  readonly view: RightsPageView;
  readonly holders: readonly RightsHolderView[];
  /** Something is ticked and not saved: a preset would not be what was seen. */
  readonly isDrafted: boolean;
  onAdd(holder: RightsHolderView): void;
};

/** Roles and people who were granted something, each with the preset that it is. */
export function RightsHolders({ guildId, view, holders, isDrafted, onAdd }: RightsHoldersProps) {
  const t = useTranslations("settings.rights");
  const [wish, setWish] = useState<PresetWish>();
  const mayEdit = view.grantable.length > 0;
  return (
    <Card title={t("holders")} isFlush>
      <ul>
        {holders.map((holder) => (
          <li
            key={keyOf(holder)}
            className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-3.5 py-1.5"
          >
            <RightsHolderName holder={holder} />
            <span className="ms-auto text-end">
              <RightsPresetMenu
                holder={holder}
                view={view}
                isLocked={isDrafted}
                onChoose={(preset) => setWish({ holder, preset })}
              />
            </span>
          </li>
        ))}
      </ul>
      <div className="border-t border-line px-3.5 py-3 text-small text-ink-3">
        {mayEdit ? (
          <AddRightsHolder guildId={guildId} all={view.holders} shown={holders} onAdd={onAdd} />
        ) : (
          t("reader")
        )}
        {isDrafted && <p className="mt-2">{t("saveFirst")}</p>}
      </div>
      <RightsPresetDialog guildId={guildId} view={view} wish={wish} onClose={() => setWish(undefined)} />
    </Card>
  );
}
