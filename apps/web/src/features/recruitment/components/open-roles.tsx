import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import type { ApplyingView } from "../applying.loaders.ts";

/** Whom the guild looks for now. */
export function OpenRoles({ openings }: { readonly openings: ApplyingView["own"]["openings"] }) {
  const t = useTranslations("recruitment.panel");
  const nameOf = useTranslations("shell.roles");
  return (
    <Card title={t("openings")}>
      {openings.length === 0 && <p className="text-ink-2">{t("anyRole")}</p>}
      <ul>
        {openings.map(({ role, isOpen, vacancies }) => (
          <li key={role} className="flex min-h-9 items-center gap-2.5 border-b border-line last:border-0">
            <RoleGlyph role={role}>{nameOf(role)}</RoleGlyph>
            <span className={`ms-auto text-table ${vacancies > 0 ? "font-medium text-good" : "text-ink-3"}`}>
              {isOpen ? (vacancies > 0 ? t("places", { count: vacancies }) : t("full")) : t("closed")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
