"use client";

import { type Game, games, profileOf } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Select } from "#web/components/ui/select.tsx";
import { ClassList } from "./class-list.tsx";
import { GameProfileLines } from "./game-profile-lines.tsx";
import type { GuildFieldProps } from "./guild-draft.ts";

type GameFieldProps = GuildFieldProps<Game> & {
  /** What the guild is in that game. */
  readonly children: ReactNode;
};

/** Which game the guild plays, and what choosing it brings. */
export function GameField({ value, isDisabled, isChanged, onChange, children }: GameFieldProps) {
  const t = useTranslations("shell.settings");
  const tTitle = useTranslations("settings.games.titles");
  const profile = profileOf(value);
  const choose = (typed: string) => {
    const chosen = games.find((one) => one === typed);
    if (chosen) onChange(chosen);
  };
  return (
    <>
      <div className="grid max-w-[460px] gap-4">
        <Select
          label={t("game")}
          hint={t("gameHint")}
          value={value}
          disabled={isDisabled}
          isChanged={isChanged}
          onChange={(event) => choose(event.target.value)}
          options={games.map((one) => ({ value: one, label: tTitle(one) }))}
        />
        {children}
      </div>
      <GameProfileLines profile={profile} />
      {profile.classes.length > 0 && <ClassList key={value} profile={profile} />}
    </>
  );
}
