"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import { presetsQuery } from "../parties.queries.ts";

type PresetMenuProps = {
  readonly guildId: string;
  readonly isBusy: boolean;
  onChoose(presetId: number): void;
};

/** Plans the parties anew by one of the guild's presets; nothing where it has none. */
export function PresetMenu({ guildId, isBusy, onChoose }: PresetMenuProps) {
  const t = useTranslations("groups.web.parties");
  const { data: presets = [] } = useQuery(presetsQuery(guildId));
  if (presets.length === 0) return null;
  return (
    <Menu
      trigger={
        <Button isBusy={isBusy}>
          {t("byPreset")}
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      {presets.map(({ presetId, name, setting }) => (
        <MenuItem key={presetId} onSelect={() => onChoose(presetId)}>
          <span className="min-w-0 flex-1 truncate">{name}</span>
          <span className="text-ink-3">{t("partyCount", { count: setting.parties.length })}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}
