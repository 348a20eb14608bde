"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Card } from "#web/components/ui/card.tsx";

/** What decides about drops and stands elsewhere, and its address below the guild's. */
const links = [
  { id: "rules", path: "/wishlists/rules" },
  { id: "weights", path: "/wishlists/guild" },
] as const;

/** The way to the rules of priority, and to what items weigh. */
export function LootLinks({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("settings.web.lootLinks");
  return (
    <Card title={t("title")}>
      <ul>
        {links.map(({ id, path }) => (
          <li key={id} className="border-b border-line py-2 text-table first:pt-0 last:border-0 last:pb-0">
            <Link href={`/guilds/${guildId}${path}`} className="font-medium text-link hover:underline">
              {t(`${id}.name`)}
            </Link>
            <p className="text-small text-ink-2">{t(`${id}.says`)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
