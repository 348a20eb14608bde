"use client";

import type { Role } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";

type RoleTogglesProps = {
  /** What the roles are of. */
  readonly label: string;
  readonly roles: readonly Role[];
  readonly values: readonly Role[];
  readonly isDisabled: boolean;
  onChange(values: readonly Role[]): void;
};

/** Which of a game's roles hold, in the order of the game. */
export function RoleToggles({ label, roles, values, isDisabled, onChange }: RoleTogglesProps) {
  const t = useTranslations("shell.roles");
  const toggle = (role: Role) =>
    onChange(roles.filter((one) => (one === role ? !values.includes(one) : values.includes(one))));
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">{label}</legend>
      {roles.map((role) => {
        const isChosen = values.includes(role);
        return (
          <button
            key={role}
            type="button"
            aria-pressed={isChosen}
            disabled={isDisabled}
            onClick={() => toggle(role)}
            className={`inline-flex h-7 items-center rounded-chip border px-2 disabled:cursor-not-allowed max-desk:h-9 ${
              isChosen ? "border-edge bg-raised font-medium" : "border-line bg-sunken hover:bg-hover"
            }`}
          >
            <RoleGlyph role={role}>{t(role)}</RoleGlyph>
          </button>
        );
      })}
    </fieldset>
  );
}
