"use client";

import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import type { BoardInView } from "../board.loaders.ts";

/** Whom the guild looks for, with what is left of each role. */
export function OpeningsStrip({ openings }: Pick<BoardInView, "openings">) {
  const t = useTranslations("recruitment.web.openings");
  const tRole = useTranslations("shell.roles");
  if (openings.length === 0) return null;
  return (
    <ul
      aria-label={t("label")}
      className="mb-3.5 flex flex-wrap gap-px overflow-hidden rounded-card border border-line bg-line shadow-1"
    >
      {openings.map(({ role, wanted, have, vacancies }) => (
        <li key={role} className="flex min-w-max flex-1 items-center gap-3 bg-surface px-3.5 py-2.5">
          <RoleGlyph role={role} />
          <span className="min-w-0 flex-1">
            <span className="block text-table font-medium">{tRole(role)}</span>
            <span className="block text-tiny text-ink-3">{t("of", { have, wanted })}</span>
          </span>
          <Chip tone={vacancies > 0 ? "link" : "plain"}>
            {vacancies > 0 ? t("wanted", { count: vacancies }) : t("closed")}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
