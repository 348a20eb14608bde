"use client";

import { onDemand } from "#web/components/on-demand.tsx";
import { useExplained } from "#web/components/ui/use-explained.ts";

const MemberShare = onDemand(async () => (await import("./member-share.tsx")).MemberShare);

type ShareSheetProps = { readonly guildId: string; readonly days: number | null };

/** The attendance that the address names (`?explain=share-812`); what shows it comes when it is asked for. */
export function ShareSheet({ guildId, days }: ShareSheetProps) {
  const { number, close } = useExplained("share");
  if (number === undefined) return null;
  return <MemberShare key={number} guildId={guildId} memberId={number} days={days} onClose={close} />;
}
