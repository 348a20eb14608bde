"use client";

import type { GameClass, GameProfile, Role } from "@guildhall/core/games";
import { translateClass, translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { BackToGame } from "./back-to-game.tsx";
import { ClassFinder } from "./class-finder.tsx";
import { type ClassRoles, isSameRoles, rolesOf } from "./class-roles.ts";
import { RoleToggles } from "./role-toggles.tsx";

type ClassRolesCardProps = {
  readonly profile: GameProfile;
  readonly shipped: GameProfile;
  readonly draft: ClassRoles;
  readonly isDisabled: boolean;
  onChange(key: string, roles: readonly Role[]): void;
};

/** What every class is played as. Nobody publishes it, so it is the guild's own word that counts. */
export function ClassRolesCard({ profile, ...rest }: ClassRolesCardProps) {
  const t = useTranslations("settings.web.game");
  return (
    <Card title={t("classes")}>
      <p className="mb-2 text-table text-ink-2">{t("classesLead")}</p>
      <ClassFinder profile={profile}>
        {(found) => (
          <ul className="mt-1">
            {found.map((gameClass) => (
              <ClassRow key={gameClass.key} gameClass={gameClass} profile={profile} {...rest} />
            ))}
          </ul>
        )}
      </ClassFinder>
    </Card>
  );
}

function ClassRow({
  gameClass,
  profile,
  shipped,
  draft,
  isDisabled,
  onChange,
}: ClassRolesCardProps & { readonly gameClass: GameClass }) {
  const t = useTranslations("settings.web.game");
  const tAll = useTranslations();
  const name = translateClass(tAll, gameClass);
  const values = rolesOf(gameClass, draft);
  const own = shipped.classes.find(({ key }) => key === gameClass.key)?.roles ?? [];
  const change = (roles: readonly Role[]) => onChange(gameClass.key, roles);
  return (
    <li className="border-b border-line py-2 last:border-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <span className="min-w-[180px] text-table">
          {name}
          {gameClass.weapons && (
            <span className="block text-small text-ink-3">
              {gameClass.weapons.map((key) => translateGameTerm(tAll, "weapons", key)).join(", ")}
            </span>
          )}
        </span>
        <span className="flex flex-wrap items-center gap-2">
          {!isSameRoles(values, own) && (
            <BackToGame name={name} isDisabled={isDisabled} onClick={() => change(own)} />
          )}
          <RoleToggles
            label={t("rolesOf", { name })}
            roles={profile.roles}
            values={values}
            isDisabled={isDisabled}
            onChange={change}
          />
        </span>
      </div>
      {values.length === 0 && <p className="mt-1 text-[12px] leading-4 text-bad">{t("noRole")}</p>}
    </li>
  );
}
