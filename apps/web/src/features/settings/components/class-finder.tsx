"use client";

import { findClasses, type GameClass, type GameProfile } from "@guildhall/core/games";
import { translateClass, translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";

/** The classes of a game, found by what people type for them. */
export function ClassFinder({ profile }: { readonly profile: GameProfile }) {
  const t = useTranslations("settings.games.profile");
  const tAll = useTranslations();
  const [typed, setTyped] = useState("");
  const found = findClasses(profile, typed, {
    nameOfClass: (gameClass) => translateClass(tAll, gameClass),
    nameOfWeapon: (key) => translateGameTerm(tAll, "weapons", key),
  });
  return (
    <details className="mt-2 border-t border-line pt-2">
      <summary className="cursor-pointer py-1 text-table font-medium">
        {t("classes", { count: profile.classes.length })}
      </summary>
      <div className="mt-2 max-w-[460px]">
        <TextField
          label={t("findClass")}
          hint={profile.weapons.length > 0 ? t("findClassHint") : undefined}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p aria-live="polite" className="mt-2 text-small text-ink-3">
        {found.length === 0 ? t("noClass") : t("classes", { count: found.length })}
      </p>
      <ul className="mt-1 grid grid-cols-2 gap-x-6 max-desk:grid-cols-1">
        {found.map((gameClass) => (
          <ClassLine key={gameClass.key} gameClass={gameClass} />
        ))}
      </ul>
    </details>
  );
}

function ClassLine({ gameClass }: { readonly gameClass: GameClass }) {
  const tAll = useTranslations();
  const tRole = useTranslations("shell.roles");
  const { weapons, roles } = gameClass;
  return (
    <li className="border-b border-line py-1.5 text-table">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span>{translateClass(tAll, gameClass)}</span>
        <span className="flex gap-2.5">
          {roles.map((role) => (
            <RoleGlyph key={role} role={role}>
              {tRole(role)}
            </RoleGlyph>
          ))}
        </span>
      </div>
      {weapons && (
        <div className="text-small text-ink-3">
          {weapons.map((key) => translateGameTerm(tAll, "weapons", key)).join(", ")}
        </div>
      )}
    </li>
  );
}
