"use client";

import type { GameClass, GameProfile } from "@guildhall/core/games";
import { translateClass, translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { ClassFinder } from "./class-finder.tsx";

/** What a game knows of its classes, to look at. */
export function ClassList({ profile }: { readonly profile: GameProfile }) {
  return (
    <div className="mt-2 border-t border-line pt-2">
      <ClassFinder profile={profile}>
        {(found) => (
          <ul className="mt-1 grid grid-cols-2 gap-x-6 max-desk:grid-cols-1">
            {found.map((gameClass) => (
              <ClassLine key={gameClass.key} gameClass={gameClass} />
            ))}
          </ul>
        )}
      </ClassFinder>
    </div>
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
