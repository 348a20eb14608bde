"use client";

import type { PartySetting } from "@guildhall/core/groups";
import { useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { deletePartyPresetAction, savePartyPresetAction } from "../parties.actions.ts";
import { presetsQuery } from "../parties.queries.ts";

type SavePresetProps = { readonly guildId: string; readonly setting: PartySetting };

/** Keeps these parties by a name, for other events; one of that name is written over. */
export function SavePreset({ guildId, setting }: SavePresetProps) {
  const t = useTranslations("groups.web.parties");
  const { isBusy, run } = useAction();
  const [name, setName] = useState("");
  const { data: presets = [] } = useQuery(presetsQuery(guildId));
  const { parties, aim, keepsStatics } = setting;
  const known = presets.find((preset) => preset.name === name.trim());
  const save = () =>
    run(
      () =>
        savePartyPresetAction(guildId, {
          ...{ name, parties, aim, keepsStatics },
          ...(known && { presetId: known.presetId }),
        }),
      () => {
        setName("");
        return t("presetSaved", { name });
      },
    );
  const remove = (presetId: number, removed: string) =>
    run(
      () => deletePartyPresetAction(guildId, { presetId }),
      () => t("presetRemoved", { name: removed }),
    );
  return (
    <section className="grid gap-2.5">
      <h3 className="font-title text-part font-semibold">{t("presets")}</h3>
      <ul className="grid">
        {presets.map((preset) => (
          <li
            key={preset.presetId}
            className="flex min-h-9 items-center gap-2 border-b border-line text-table"
          >
            <span className="min-w-0 flex-1 truncate">{preset.name}</span>
            <span className="text-small text-ink-3">
              {t("partyCount", { count: preset.setting.parties.length })}
            </span>
            <IconButton
              label={t("removePreset", { name: preset.name })}
              onClick={() => remove(preset.presetId, preset.name)}
            >
              <Trash2 aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            label={t("presetName")}
            value={name}
            maxLength={50}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <Button isBusy={isBusy} disabled={name.trim().length < 2} onClick={save}>
          {t(known ? "overwritePreset" : "savePreset")}
        </Button>
      </div>
    </section>
  );
}
