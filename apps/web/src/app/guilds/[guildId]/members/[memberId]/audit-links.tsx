"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";

type AuditLinksProps = { readonly guildId: string; readonly memberId: number };

/** The way to what was changed of a member, and what the member changed, for whoever reads the audit. */
export function AuditLinks({ guildId, memberId }: AuditLinksProps) {
  const t = useTranslations("members.web.audit");
  const { rights } = useShell();
  if (!rights.includes("audit.view")) return null;
  const links = [
    { word: "about", search: `memberId=${memberId}` },
    { word: "by", search: `actorMemberId=${memberId}` },
  ] as const;
  return (
    <Card title={t("title")}>
      <ul className="grid gap-1.5">
        {links.map(({ word, search }) => (
          <li key={word}>
            <Link href={`/guilds/${guildId}/audit?${search}`} className="text-link hover:underline">
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
