"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import type { RetentionView } from "../privacy.loaders.ts";

/** For how long the guild keeps what, and the ways to take it along or to end it. */
export function OwnDataCard({ retention: { voiceDays, formerMemberDays } }: { retention: RetentionView }) {
  const t = useTranslations("privacy.web");
  return (
    <Card title={t("title")}>
      <p className="text-table text-ink-2">{t("card.kept", { voiceDays, formerMemberDays })}</p>
      <p className="mt-2.5 flex flex-wrap gap-2 max-desk:[&>*]:flex-1">
        <Button asChild>
          <Link href="/me/data">{t("card.look")}</Link>
        </Button>
        <Button kind="quiet" asChild>
          <a href="/api/me/data" download>
            <Download aria-hidden />
            {t("download")}
          </a>
        </Button>
      </p>
    </Card>
  );
}
