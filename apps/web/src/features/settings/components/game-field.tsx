"use client";

import { games, profileOf } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import { ClassFinder } from "./class-finder.tsx";
import { GameProfileLines } from "./game-profile-lines.tsx";
import type { SettingFieldProps } from "./settings-form.tsx";

/** Which game the guild plays, and what choosing it brings. */
export function GameField({ isDisabled, draft, settings, onChange }: SettingFieldProps) {
  const t = useTranslations("shell.settings");
  const tTitle = useTranslations("settings.games.titles");
  const game = draft.game ?? settings.game;
  const profile = profileOf(game);
  const choose = (value: string) => {
    const chosen = games.find((one) => one === value);
    if (chosen) onChange({ game: chosen });
  };
  return (
    <>
      <div className="max-w-[460px]">
        <Select
          label={t("game")}
          hint={t("gameHint")}
          value={game}
          disabled={isDisabled}
          isChanged={draft.game !== undefined}
          onChange={(event) => choose(event.target.value)}
          options={games.map((value) => ({ value, label: tTitle(value) }))}
        />
      </div>
      <GameProfileLines profile={profile} />
      {profile.classes.length > 0 && <ClassFinder key={game} profile={profile} />}
    </>
  );
}
