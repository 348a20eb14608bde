"use client";

import type { FindingCode } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import type { HealthPageView } from "../health.queries.ts";

/** Pages on which something is mended by hand. What is not here is mended by a press, or by whoever runs Guildhall. */
const pages = {
  rankRoleGone: { way: "ranks", path: "/members" },
  heirGone: { way: "ranks", path: "/members" },
  ledgerBroken: { way: "ledger", path: "/dkp/ledger" },
  eventChannelGone: { way: "templates", path: "/events/templates" },
  languageChannelGone: { way: "languages", path: "/settings/announcements" },
  lobbyGone: { way: "rooms", path: "/announcements/rooms" },
  lobbyClosed: { way: "rooms", path: "/announcements/rooms" },
  lobbyFull: { way: "rooms", path: "/announcements/rooms" },
  catalogueUnread: { way: "runs", path: "/items/runs" },
  accountsUnread: { way: "accounts", path: "/verification" },
} as const satisfies Partial<Record<FindingCode, { way: string; path: string }>>;

/** Mended by somebody in Discord, where no page of ours reaches. */
const inDiscord: ReadonlySet<FindingCode> = new Set(["roleAboveBot", "officersEmpty", "placeClosed"]);

type WayToMendProps = {
  readonly guildId: string;
  readonly finding: HealthPageView["findings"][number];
};

/** The page on which somebody mends it. */
export function WayToMend({ guildId, finding: { code, eventId } }: WayToMendProps) {
  const t = useTranslations("settings.doctor.ways");
  const guild = `/guilds/${guildId}`;
  if (eventId) return <Way href={`${guild}/events/${eventId}?tab=settle`}>{t("event")}</Way>;
  if (inDiscord.has(code)) return <Way href={`https://discord.com/channels/${guildId}`}>{t("discord")}</Way>;
  if (!hasPage(code)) return null;
  const { way, path } = pages[code];
  return <Way href={`${guild}${path}`}>{t(way)}</Way>;
}

const hasPage = (code: FindingCode): code is keyof typeof pages => code in pages;

function Way({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Button asChild>
      {href.startsWith("/") ? <Link href={href}>{children}</Link> : <a href={href}>{children}</a>}
    </Button>
  );
}
