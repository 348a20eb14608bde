"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { CopyText } from "#web/components/ui/copy-text.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { CodeInView } from "../codes.loaders.ts";
import { CodePresses } from "./code-presses.tsx";

type UntickedCodesCardProps = { readonly guildId: string; readonly codes: readonly CodeInView[] };

/** More of them are a page of their own. */
const mostShown = 3;

/** Gift codes that the reader has not entered yet, to be copied and ticked here. Nothing where all are ticked. */
export function UntickedCodesCard({ guildId, codes }: UntickedCodesCardProps) {
  const t = useTranslations("announcements.codes.web.own");
  if (codes.length === 0) return null;
  return (
    <Card
      title={t("title")}
      aside={
        <Link href={`/guilds/${guildId}/announcements/codes`} className="text-link hover:underline">
          {t("all")}
        </Link>
      }
    >
      <p className="mb-1 text-table text-ink-2">{t("unticked", { count: codes.length })}</p>
      <ul>
        {codes.slice(0, mostShown).map((code) => (
          <Code key={code.codeId} guildId={guildId} code={code} />
        ))}
      </ul>
    </Card>
  );
}

function Code({ guildId, code }: { readonly guildId: string; readonly code: CodeInView }) {
  const t = useTranslations("announcements.codes");
  const time = useGuildTime();
  const { gives, expiresAt, redeemUrl } = code;
  return (
    <li className="grid gap-2 border-b border-line py-2.5 last:border-0 last:pb-0">
      <span className="flex flex-wrap items-center gap-2">
        <CopyText text={code.code} />
        <span className="text-small text-ink-3">
          {expiresAt ? t("web.until", { at: time("moment", expiresAt) }) : t("web.endless")}
        </span>
        {redeemUrl !== null && (
          <Button size="small" kind="quiet" asChild>
            <a href={redeemUrl} target="_blank" rel="noreferrer">
              <ExternalLink aria-hidden className="icon-14" />
              {t("redeem")}
            </a>
          </Button>
        )}
      </span>
      <span className="text-table" dir="auto">
        {gives}
      </span>
      <CodePresses guildId={guildId} code={code} />
    </li>
  );
}
