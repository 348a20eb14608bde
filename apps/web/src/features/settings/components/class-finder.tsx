"use client";

import { findClasses, type GameClass, type GameProfile } from "@guildhall/core/games";
import { translateClass, translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { TextField } from "#web/components/ui/text-field.tsx";

type ClassFinderProps = {
  readonly profile: GameProfile;
  /** How those that were found are shown. */
  children(found: readonly GameClass[]): ReactNode;
};

/** The classes of a game, found by what people type for them. */
export function ClassFinder({ profile, children }: ClassFinderProps) {
  const t = useTranslations("settings.games.profile");
  const tAll = useTranslations();
  const [typed, setTyped] = useState("");
  const found = findClasses(profile, typed, {
    nameOfClass: (gameClass) => translateClass(tAll, gameClass),
    nameOfWeapon: (key) => translateGameTerm(tAll, "weapons", key),
  });
  return (
    <details>
      <summary className="cursor-pointer py-1 text-table font-medium">
        {t("classes", { count: profile.classes.length })}
      </summary>
      <div className="mt-2 max-w-[460px]">
        <TextField
          label={t("findClass")}
          hint={profile.weapons.length > 0 ? t("findClassHint") : undefined}
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <p aria-live="polite" className="mt-2 text-small text-ink-3">
        {found.length === 0 ? t("noClass") : t("classes", { count: found.length })}
      </p>
      {children(found)}
    </details>
  );
}
