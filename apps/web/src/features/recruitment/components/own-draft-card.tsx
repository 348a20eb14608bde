"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";

/** An application that the reader began, and the way to go on with it. */
export function OwnDraftCard({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("recruitment.web.own");
  const tOwn = useTranslations("recruitment.own");
  const tApplying = useTranslations("recruitment.applying");
  return (
    <Card isLit title={t("title")}>
      <p>{tOwn("draft")}</p>
      <p className="mt-2.5">
        <Button asChild>
          <Link href={`/guilds/${guildId}/recruitment/apply`}>{tApplying("goOn")}</Link>
        </Button>
      </p>
    </Card>
  );
}
