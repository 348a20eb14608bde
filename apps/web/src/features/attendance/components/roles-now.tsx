"use client";

import { type Role, roles } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import type { WarRoomView } from "../attendance.loaders.ts";

/** Of each role how many are there, of those who are there or expected, and the seats that there are. */
export function RolesNow({ room: { people, event } }: { readonly room: WarRoomView }) {
  const t = useTranslations("attendance.live");
  const tRole = useTranslations("shell.roles");
  const lines = [...roles, null].map((role) => countRole(role, people)).filter(({ whole }) => whole > 0);
  return (
    <Card title={t("roles")}>
      {lines.length === 0 && <p className="text-table text-ink-2">{t("noRoles")}</p>}
      <ul className="text-table">
        {lines.map(({ role, here, whole }) => (
          <li
            key={role}
            className="flex items-center justify-between gap-3 border-b border-line py-1.5 last:border-0"
          >
            {role ? <RoleGlyph role={role}>{tRole(role)}</RoleGlyph> : t("noRole")}
            <span className="tabular-nums">
              {t("hereOf", { here, whole })}
              {role && event.roleSeats[role] !== undefined && (
                <span className="text-ink-3">{t("seats", { seats: event.roleSeats[role] })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function countRole(role: Role | null, people: WarRoomView["people"]) {
  const own = people.filter((person) => person.role === role);
  const here = own.filter(({ standing }) => standing !== "missing").length;
  return { role, here, whole: own.length };
}
