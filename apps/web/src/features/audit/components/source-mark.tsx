"use client";

import type { AuditSource } from "@guildhall/core/audit";
import { Bot, Globe, KeyRound, type LucideIcon, MessageCircle } from "lucide-react";
import { useTranslations } from "next-intl";

const icons: Readonly<Record<AuditSource, LucideIcon>> = {
  discord: MessageCircle,
  web: Globe,
  api: KeyRound,
  job: Bot,
};

/** By which way a change came in. */
export function SourceMark({ source }: { readonly source: AuditSource }) {
  const t = useTranslations("audit.web.sources");
  const Icon = icons[source];
  return (
    <span className="inline-flex items-center gap-1.5 align-middle text-small whitespace-nowrap text-ink-2">
      <Icon aria-hidden className="icon-14 text-ink-3" />
      {t(source)}
    </span>
  );
}
